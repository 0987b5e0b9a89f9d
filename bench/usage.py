"""Runs a program, `usage.py FILE ARGUMENTS`, and tells bench/measure.ts on descriptor 3 what it took."""

import json
import os
import resource
import runpy
import sys

sys.argv = sys.argv[1:]
runpy.run_path(sys.argv[0], run_name="__main__")
usage = resource.getrusage(resource.RUSAGE_SELF)
report = {"cpu": (usage.ru_utime + usage.ru_stime) * 1000, "memory": usage.ru_maxrss / 1024}
os.write(3, json.dumps(report).encode())
