"""Writes what the programs of test/python print: python test/golden/examples/generate.py [NAME ...]. Needs torch 2.15."""

import os
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
NAMES = ["activations", "manual_backprop", "perceptron", "regression", "two_layer_net", "xor"]
# Of these, the short form: over many epochs the last digits, which depend on the processor, grow.
SHORT = ["char_rnn", "checkpoint", "curve", "mini_batch", "mnist", "mnist_conv", "spiral"]
# One thread, so that sums run in one order.
ENVIRONMENT = {**os.environ, "OMP_NUM_THREADS": "1"}

for name in sys.argv[1:] or NAMES + SHORT:
    program = HERE.parents[1] / "python" / f"{name}.py"
    command = [sys.executable, program, *(["--dry-run"] if name in SHORT else [])]
    text = subprocess.run(command, cwd=HERE.parents[2], env=ENVIRONMENT, check=True, stdout=subprocess.PIPE).stdout
    (HERE / f"{name}.txt").write_bytes(text)
