"""Writes what PyTorch 2.15 makes of modules whose parameters are computed (torch.nn.utils: parametrizations, norms, pruning).

A case is a module and steps. A step is the name of a function of torch.nn.utils with its further arguments (an object at the
end has the keywords), or `forward` with the shape of the input, `step` (a step of SGD of size 0.1 after `forward`),
`assign` with a name and a shape, `train`, or `eval`. Inputs are ramps: k -> ((k * 7919) % 1009 - 504) / 252.
"""

import json
import pathlib
import warnings

import torch
from torch import nn
from torch.nn.utils import prune  # noqa: F401

torch.set_num_threads(1)
warnings.simplefilter("ignore")
HERE = pathlib.Path(__file__).parent


def ramp(shape):
    n = 1
    for s in shape:
        n *= s
    return ((torch.arange(n) * 7919 % 1009 - 504).to(torch.float32) / 252).reshape(shape)


def encode(t):
    return {"dtype": str(t.dtype)[6:], "shape": list(t.shape), "values": t.detach().flatten().tolist()}


def decode(v):
    if isinstance(v, dict) and "ramp" in v:
        return ramp(v["ramp"])
    if isinstance(v, dict) and "values" in v:
        return torch.tensor(v["values"])
    return v


def is_keywords(v):
    return isinstance(v, dict) and "ramp" not in v and "values" not in v


def perform(m, name, args):
    """Does a step; what there is to say of it but the state of the module."""
    if name == "forward":
        out = m(ramp(args[0]))
        parameters = list(m.named_parameters())
        grads = torch.autograd.grad((out * ramp(out.shape)).sum(), [p for _, p in parameters], allow_unused=True)
        for (_, p), g in zip(parameters, grads):
            p.grad = g
        return {"out": encode(out), "grads": [[n, None if g is None else encode(g)] for (n, _), g in zip(parameters, grads)]}
    if name == "step":
        with torch.no_grad():
            for p in m.parameters():
                if p.grad is not None:
                    p -= 0.1 * p.grad
    elif name == "assign":
        setattr(m, args[0], ramp(args[1]))
    elif name in ("train", "eval"):
        getattr(m, name)()
    else:
        target = nn.utils
        for part in name.split("."):
            target = getattr(target, part)
        kwargs = args[-1] if args and is_keywords(args[-1]) else {}
        values = args[:-1] if kwargs else args
        target(m, *[decode(a) for a in values], **{k: decode(v) for k, v in kwargs.items()})
    return {}


def case(module, *steps, seed=11):
    torch.manual_seed(seed)
    cls, *args = module
    m = getattr(nn, cls)(*args)
    after = []
    for name, *values in steps:
        record = perform(m, name, values)
        record["repr"] = repr(m)
        record["state"] = [[k, encode(v)] for k, v in m.state_dict().items()]
        after.append(record)
    next = str(torch.empty((), dtype=torch.int64).random_().item())
    return {"module": module, "steps": [list(s) for s in steps], "seed": seed, "after": after, "next": next}


def refuse(module, *steps):
    torch.manual_seed(0)
    cls, *args = module
    m = getattr(nn, cls)(*args)
    *before, (name, *values) = steps
    for step, *more in before:
        perform(m, step, more)
    try:
        perform(m, name, values)
    except Exception as e:
        return {"module": module, "steps": [list(s) for s in steps], "type": type(e).__name__, "message": str(e)}
    raise AssertionError(f"{name} did not raise")


P = "parametrizations."
F43 = ["forward", [2, 4]]
REMOVE = ["parametrize.remove_parametrizations", "weight"]
RAMP = lambda *shape: {"ramp": list(shape)}
LINEAR = ["Linear", 4, 3]
FIT = [F43, ["step"], F43]

cases = [
    case(LINEAR, [P + "weight_norm"], *FIT, ["assign", "weight", [3, 4]], F43, REMOVE, F43),
    case(LINEAR, [P + "weight_norm", {"dim": None}], *FIT),
    case(LINEAR, [P + "weight_norm", "weight", 1], *FIT, REMOVE),
    case(["Conv1d", 2, 3, 2], [P + "weight_norm"], ["forward", [1, 2, 5]], ["step"], ["forward", [1, 2, 5]]),
    case(LINEAR, [P + "spectral_norm"], *FIT, ["eval"], F43, REMOVE, F43),
    case(LINEAR, [P + "spectral_norm", {"n_power_iterations": 3, "dim": 1, "eps": 1e-6}], *FIT),
    case(LINEAR, [P + "spectral_norm", "bias"], *FIT),
    case(["Conv2d", 2, 3, 2], [P + "spectral_norm"], ["forward", [1, 2, 3, 3]], ["step"], ["forward", [1, 2, 3, 3]]),
    case(["ConvTranspose1d", 2, 3, 2], [P + "spectral_norm"], ["forward", [1, 2, 4]]),
    case(["Linear", 3, 3], [P + "orthogonal"], ["forward", [2, 3]], ["step"], ["forward", [2, 3]], REMOVE),
    case(LINEAR, [P + "orthogonal"], *FIT, ["assign", "weight", [3, 4]], F43),
    case(["Linear", 3, 5], [P + "orthogonal"], ["forward", [2, 3]], ["step"], ["forward", [2, 3]]),
    case(LINEAR, [P + "orthogonal", "weight", "matrix_exp"], *FIT),
    case(LINEAR, [P + "orthogonal", {"orthogonal_map": "cayley"}], *FIT),
    case(LINEAR, [P + "orthogonal", {"orthogonal_map": "householder", "use_trivialization": False}], *FIT),
    case(["Linear", 3, 3], [P + "orthogonal", {"orthogonal_map": "cayley", "use_trivialization": False}], ["forward", [2, 3]]),
    case(LINEAR, [P + "weight_norm"], [P + "spectral_norm"], *FIT, [P + "spectral_norm", "bias"], F43, REMOVE),
    case(
        LINEAR,
        [P + "orthogonal"],
        F43,
        ["parametrize.remove_parametrizations", "weight", {"leave_parametrized": False}],
        F43,
    ),
    case(["LSTM", 2, 3], [P + "weight_norm", "weight_hh_l0"], ["parametrize.remove_parametrizations", "weight_hh_l0"]),
    case(LINEAR, ["weight_norm"], *FIT, ["remove_weight_norm"], F43),
    case(LINEAR, ["weight_norm", "weight", None], *FIT),
    case(["Conv1d", 2, 3, 2], ["weight_norm", {"dim": 1}], ["forward", [1, 2, 5]]),
    case(LINEAR, ["spectral_norm"], *FIT, ["eval"], F43, ["remove_spectral_norm"], F43),
    case(LINEAR, ["spectral_norm", {"n_power_iterations": 4, "dim": 1}], *FIT),
    case(["ConvTranspose2d", 2, 3, 2], ["spectral_norm"], ["forward", [1, 2, 3, 3]], ["remove_spectral_norm"]),
    case(LINEAR, ["prune.identity", "weight"], *FIT),
    case(LINEAR, ["prune.l1_unstructured", "weight", 0.4], *FIT, ["prune.remove", "weight"], *FIT),
    case(LINEAR, ["prune.l1_unstructured", "weight", {"amount": 3, "importance_scores": RAMP(3, 4)}], F43),
    case(LINEAR, ["prune.random_unstructured", "weight", 0.375], F43),
    case(LINEAR, ["prune.random_unstructured", "bias", 0], F43),
    case(["Conv1d", 2, 4, 2], ["prune.ln_structured", "weight", 0.5, 2, 0], ["forward", [1, 2, 4]]),
    case(["Conv2d", 2, 3, 2], ["prune.ln_structured", "weight", 2, {"n": 1, "dim": -2}], ["forward", [1, 2, 3, 3]]),
    case(["Conv1d", 2, 4, 2], ["prune.ln_structured", "weight", 1, "fro", 0], ["forward", [1, 2, 4]]),
    case(["Conv1d", 2, 4, 2], ["prune.ln_structured", "weight", 0, "nuc", 0], ["forward", [1, 2, 4]]),
    case(LINEAR, ["prune.random_structured", "weight", 0.3, 0], ["prune.random_structured", "weight", 2, 1], F43),
    case(LINEAR, ["prune.custom_from_mask", "bias", {"values": [0, 1, 0]}], *FIT, ["prune.remove", "bias"]),
    case(
        LINEAR,
        ["prune.l1_unstructured", "weight", 0.25],
        ["prune.ln_structured", "weight", 1, 2, 1],
        ["prune.random_unstructured", "weight", 2],
        ["prune.custom_from_mask", "weight", {"values": [[1, 1, 0, 1]] * 3}],
        *FIT,
        ["prune.remove", "weight"],
    ),
]

errors = [
    refuse(LINEAR, [P + "weight_norm", "scale"]),
    refuse(LINEAR, [P + "spectral_norm", "scale"]),
    refuse(LINEAR, [P + "spectral_norm", {"dim": 2}]),
    refuse(LINEAR, [P + "spectral_norm", {"n_power_iterations": 0}]),
    refuse(LINEAR, [P + "orthogonal", "scale"]),
    refuse(LINEAR, [P + "orthogonal", "bias"]),
    refuse(LINEAR, [P + "orthogonal", "weight", "expm"]),
    refuse(
        ["Linear", 3, 3], [P + "orthogonal", {"orthogonal_map": "cayley", "use_trivialization": False}], ["assign", "weight", [3, 3]]
    ),
    refuse(LINEAR, [P + "orthogonal"], ["assign", "weight", [2, 4]]),
    refuse(LINEAR, REMOVE),
    refuse(
        LINEAR, [P + "weight_norm"], ["parametrize.remove_parametrizations", "weight", {"leave_parametrized": False}]
    ),
    refuse(LINEAR, ["weight_norm"], ["weight_norm"]),
    refuse(LINEAR, ["remove_weight_norm"]),
    refuse(LINEAR, ["spectral_norm"], ["spectral_norm"]),
    refuse(LINEAR, ["spectral_norm", {"n_power_iterations": 0}]),
    refuse(["Linear", 4, 3, False], ["spectral_norm", "bias"]),
    refuse(LINEAR, ["remove_spectral_norm", "bias"]),
    refuse(LINEAR, ["prune.l1_unstructured", "weight", -1]),
    refuse(LINEAR, ["prune.l1_unstructured", "weight", 1.5]),
    refuse(LINEAR, ["prune.l1_unstructured", "weight", 13]),
    refuse(LINEAR, ["prune.l1_unstructured", "weight", "0.5"]),
    refuse(LINEAR, ["prune.l1_unstructured", "weight", {"amount": 3, "importance_scores": RAMP(4, 3)}]),
    refuse(LINEAR, ["prune.random_structured", "bias", 1, 0]),
    refuse(LINEAR, ["prune.random_structured", "weight", 1, 2]),
    refuse(LINEAR, ["prune.ln_structured", "weight", 5, 2, 0]),
    refuse(LINEAR, ["prune.custom_from_mask", "weight", {"values": [0, 1, 0]}]),
    refuse(LINEAR, ["prune.remove", "weight"]),
]

for name, rows in (("cases", cases), ("errors", errors)):
    lines = ",\n".join(json.dumps(row, separators=(",", ":")) for row in rows)
    (HERE / f"{name}.json").write_text(f"[\n{lines}\n]\n")
