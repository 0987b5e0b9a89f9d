"""Writes what the programs of test/python print: python test/golden/examples/generate.py [NAME ...]. Needs torch 2.15."""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
NAMES = ["activations", "manual_backprop", "perceptron", "regression", "two_layer_net", "xor"]
# One thread, so that sums run in one order.
ENVIRONMENT = {**os.environ, "OMP_NUM_THREADS": "1"}

for name in sys.argv[1:] or NAMES:
    program = HERE.parents[1] / "python" / f"{name}.py"
    text = subprocess.run([sys.executable, program], env=ENVIRONMENT, check=True, stdout=subprocess.PIPE).stdout
    (HERE / f"{name}.txt").write_bytes(text)
