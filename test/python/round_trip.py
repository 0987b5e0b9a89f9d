"""Sends Python's checkpoints through nodetorch and compares what comes back, and compares printed tensors at random.

Needs torch 2.15 and the built package: python test/python/round_trip.py [seed]
"""
import json
import os
import random
import subprocess
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "..", "golden", "serialization"))

import torch  # noqa: E402
from encoder import Encoder  # noqa: E402

ROOT = os.path.join(HERE, "..", "..")
SEED = int(sys.argv[1]) if len(sys.argv) > 1 else 0
torch.set_num_threads(1)
torch.manual_seed(SEED)
random.seed(SEED)

SCRIPT = """
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import * as torch from 'nodetorch';
const folder = process.argv[1];
for (const name of readdirSync(folder)) {
  if (name.endsWith('.in.pt')) torch.save(torch.load(`${folder}/${name}`), `${folder}/${name.replace('.in.', '.out.')}`);
}
const texts = torch.load(`${folder}/prints.pt`).map(([x, options]) => {
  torch.set_printoptions({ profile: 'default' });
  torch.set_printoptions(options);
  return String(x);
});
writeFileSync(`${folder}/prints.json`, JSON.stringify(texts));
"""

FLOATS = [torch.float32, torch.float64, torch.float16, torch.bfloat16]
INTEGERS = [torch.int8, torch.int16, torch.int32, torch.int64, torch.uint8, torch.uint16, torch.uint32, torch.uint64]
COMPLEX = [torch.complex64, torch.complex128]


def random_tensor():
    dtype = random.choice(FLOATS + INTEGERS + COMPLEX + [torch.bool, torch.float8_e4m3fn, torch.float8_e5m2])
    size = [random.choice([0, 1, 2, 3, 7, 12, 40]) for _ in range(random.choice([0, 1, 1, 2, 2, 3]))]
    x = torch.randn(size, dtype=torch.complex128 if dtype.is_complex else torch.float64)
    if random.random() < 0.7:
        x = x * 10.0 ** random.choice([-8, -4, -2, 0, 0, 0, 1, 3, 6, 9])
    elif not dtype.is_complex:
        x = x.round()
    if random.random() < 0.2 and not dtype.is_complex:
        x = torch.where(torch.rand(size) < 0.3, random.choice([0.0, -0.0, float("inf"), float("nan"), float("-inf")]), x)
    if not dtype.is_floating_point and not dtype.is_complex:
        x = x.nan_to_num(0, 100, 0).clamp(-100 if dtype.is_signed else 0, 100)
    x = x.to(dtype)
    if x.dim() > 1 and random.random() < 0.3:
        x = x.transpose(0, 1)
    if dtype in FLOATS and random.random() < 0.2:
        x = x.detach().requires_grad_()
    return x


def print_options():
    if random.random() < 0.5:
        return {}
    options = {"precision": random.choice([0, 1, 2, 4, 8]), "threshold": random.choice([0, 5, 50, 1000]),
               "edgeitems": random.choice([1, 2, 3]), "linewidth": random.choice([20, 60, 80, 120])}
    return options | random.choice([{}, {"sci_mode": True}, {"sci_mode": False}])


def optimizers():
    for name in sorted(torch.optim.__all__):
        cls = getattr(torch.optim, name)
        if not (isinstance(cls, type) and issubclass(cls, torch.optim.Optimizer)) or cls is torch.optim.Optimizer:
            continue
        model = torch.nn.Linear(3, 2, bias=name != "Muon")
        try:
            optimizer = cls(model.parameters()) if name != "SGD" else cls(model.parameters(), lr=0.5, momentum=0.9)
            scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, 10)
            for _ in range(3):
                def closure():
                    optimizer.zero_grad()
                    loss = model(torch.ones(4, 3)).pow(2).mean()
                    loss.backward()
                    return loss
                optimizer.step(closure)
                scheduler.step()
        except RuntimeError:  # SparseAdam takes sparse gradients only
            continue
        yield name, {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()}


def checkpoints():
    yield from optimizers()
    yield "rng", torch.get_rng_state()
    yield "tensors", [random_tensor() for _ in range(100)]
    yield "nested", {"a": [{"b": ({"c": torch.ones(2)}, None)}], 1: {2: 3.5}, "long": "x" * 100_000, "big": 2**200}
    yield "transformer", torch.nn.Transformer(16, 2, 1, 1, 16).state_dict()
    base = torch.randn(100)
    yield "views", {f"{i}": base[i:50 + i:1 + i % 3] for i in range(40)}
    yield "parameters", torch.nn.ParameterList([torch.nn.Parameter(torch.randn(3)) for _ in range(3)]).state_dict()


with tempfile.TemporaryDirectory() as folder:
    saved = dict(checkpoints())
    for name, value in saved.items():
        torch.save(value, f"{folder}/{name}.in.pt")
    prints = [(random_tensor(), print_options()) for _ in range(3000)]
    torch.save(prints, f"{folder}/prints.pt")
    subprocess.run(["node", "--input-type=module", "--eval", SCRIPT, folder], cwd=ROOT, check=True)
    failed = []
    for name, value in saved.items():
        back = torch.load(f"{folder}/{name}.out.pt", weights_only=True)
        if Encoder().encode(back) != Encoder().encode(value):
            failed.append(name)
    with open(f"{folder}/prints.json") as f:
        texts = json.load(f)
for (x, options), text in zip(prints, texts, strict=True):
    torch.set_printoptions(profile="default")
    torch.set_printoptions(**options)
    if repr(x) != text:
        failed.append(f"{options}\n{x!r}\n{text}")
for failure in failed[:10]:
    print(failure)
print(f"{len(saved) + len(prints) - len(failed)} passed, {len(failed)} failed")
sys.exit(1 if failed else 0)
