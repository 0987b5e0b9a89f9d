"""Prints what the Python side of the tables of docs/python-to-typescript.md gives, as JSON.

    python test/golden/docs/tables.py > test/golden/docs/tables.json
"""

import json
import pathlib
import re

import torch
import torch.nn.functional as F
from torch import nn

text = (pathlib.Path(__file__).parents[3] / "docs/python-to-typescript.md").read_text()
context = re.search(r"^```python\n(.*?)^```$", text, re.S | re.M).group(1)

rows, inside = [], False
for line in text.split("\n"):
    if line.replace(" ", "") == "|Python|TypeScript|":
        inside = True
    elif not line.startswith("|"):
        inside = False
    elif inside and not line.startswith("|---"):
        rows.append(re.split(r"(?<!\\)\|", line)[1].strip().replace("\\|", "|").strip("`"))


def value(row):
    scope = {"torch": torch, "F": F, "nn": nn}
    exec(context, scope)
    return repr(eval(row, scope))


print(json.dumps({row: value(row) for row in rows}, indent=1))
