"""Compares the files that two programs saved in two folders, bit for bit: python same_files.py ONE OTHER.

Checkpoints are compared by what they hold: the same keys in the same order, the same tensors, the same numbers.
Pictures are drawn by one of the programs alone.
"""

import sys
from pathlib import Path

import torch

CHECKPOINTS = {".pt", ".pth"}
# Drawn by TypeScript alone, from numbers that are compared.
PICTURES = {".svg", ".png"}


def files_of(folder):
    # node_modules is a link to what both programs share.
    paths = [path for path in folder.rglob("*") if path.is_file() and path.suffix not in PICTURES]
    names = [path.relative_to(folder) for path in paths]
    return {name.as_posix() for name in names if name.parts[0] != "node_modules"}


def bits(tensor):
    return tensor.detach().contiguous().reshape(-1).view(torch.uint8)


def differences(one, other, where):
    if isinstance(one, torch.Tensor) and isinstance(other, torch.Tensor):
        for name in ("dtype", "shape", "requires_grad"):
            a, b = getattr(one, name), getattr(other, name)
            if a != b:
                yield f"{where}.{name} is {a} and {b}"
                return
        if not torch.equal(bits(one), bits(other)):
            yield f"{where} has other values: {one.flatten()[:3].tolist()}... and {other.flatten()[:3].tolist()}..."
    elif isinstance(one, dict) and isinstance(other, dict):
        if list(one) != list(other):
            yield f"{where} has the keys {list(one)} and {list(other)}"
            return
        for key in one:
            yield from differences(one[key], other[key], f"{where}[{key!r}]")
    elif isinstance(one, (list, tuple)) and isinstance(other, (list, tuple)):
        if len(one) != len(other):
            yield f"{where} has {len(one)} and {len(other)} elements"
            return
        for i, (a, b) in enumerate(zip(one, other, strict=True)):
            yield from differences(a, b, f"{where}[{i}]")
    elif isinstance(one, bool) != isinstance(other, bool) or not (one == other or (one != one and other != other)):
        yield f"{where} is {one!r} and {other!r}"


def compare(one, other):
    names = files_of(one) | files_of(other)
    for name in sorted(names):
        if not (one / name).exists() or not (other / name).exists():
            yield f"{name} is saved by one of them alone"
        elif Path(name).suffix in CHECKPOINTS:
            yield from differences(torch.load(one / name), torch.load(other / name), name)
        elif (one / name).read_bytes() != (other / name).read_bytes():
            yield f"{name} has other bytes"


found = list(compare(Path(sys.argv[1]), Path(sys.argv[2])))
for difference in found:
    print(difference)
sys.exit(1 if found else 0)
