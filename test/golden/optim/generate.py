"""Writes what PyTorch 2.15's torch.optim does: optimizers.json, reprs.json, errors.json, schedulers.json.

Parameters and gradients are described, not stored. Parameter i is ramp(shape, i); its gradient in step s (from 0) is
ramp(shape, 17 * s + i + 3), both in the case's dtype; ramp(shape, k)[n] = ((n * 7919 + k * 104729) % 1009 - 504) / 252,
complex numbers take two of these each. Closures minimize sum((p - 0.5) ** 4).
"""

import json
import pathlib
import warnings

import torch
from torch import optim
from torch.optim import lr_scheduler

torch.set_num_threads(1)
warnings.simplefilter("ignore")
HERE = pathlib.Path(__file__).parent
STEPS = 4


def ramp(shape, k, dtype):
    count = 1
    for size in shape:
        count *= size
    complex_ = dtype.is_complex
    n = torch.arange(count * (2 if complex_ else 1))
    values = ((n * 7919 + k * 104729) % 1009 - 504).to(torch.float64) / 252
    if complex_:
        return torch.view_as_complex(values.reshape(*shape, 2)).to(dtype)
    return values.to(dtype).reshape(shape)


def encode(value):
    if isinstance(value, torch.Tensor):
        dense = value.detach().to_dense()
        flat = torch.view_as_real(dense) if value.is_complex() else dense
        # Nine digits tell every float32 from the next.
        digits = 17 if value.dtype == torch.float64 else 9
        values = [float(f"{v:.{digits}g}") for v in flat.flatten().tolist()]
        return {"dtype": str(value.dtype).removeprefix("torch."), "shape": list(value.shape), "values": values}
    if isinstance(value, dict):
        return {str(k): encode(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [encode(v) for v in value]
    return value


def decode(kwargs):
    def one(value):
        if isinstance(value, dict):
            return torch.tensor(value["tensor"])
        return tuple(one(v) for v in value) if isinstance(value, list) else value

    return {k: one(v) for k, v in kwargs.items()}


SHAPES = [[2, 3], [3]]


def run(name, kwargs, dtype="float32", groups=None, sparse=False, shapes=SHAPES):
    kind = getattr(torch, dtype)
    params = [ramp(shape, i, kind).requires_grad_() for i, shape in enumerate(shapes)]
    given = params if groups is None else [{"params": [p], **g} for p, g in zip(params, groups)]
    optimizer = getattr(optim, name)(given, **decode(kwargs))

    def closure():
        optimizer.zero_grad()
        loss = sum(((p - 0.5) ** 4).sum() for p in params)
        loss.backward()
        return loss

    for step in range(STEPS):
        if name == "LBFGS":
            optimizer.step(closure)
            continue
        for i, p in enumerate(params):
            grad = ramp(p.shape, 17 * step + i + 3, kind)
            p.grad = (grad * (grad > 0)).to_sparse() if sparse else grad
        optimizer.step()
    case = {"optimizer": name, "kwargs": kwargs}
    if dtype != "float32":
        case["dtype"] = dtype
    if groups is not None:
        case["groups"] = groups
    if sparse:
        case["sparse"] = True
    if shapes is not SHAPES:
        case["shapes"] = shapes
    return {**case, "params": [encode(p) for p in params], "state_dict": encode(optimizer.state_dict())}


TENSOR = {"tensor": 0.01}
CASES = {
    "SGD": [
        {}, {"lr": 0.1, "momentum": 0.9}, {"lr": 0.1, "momentum": 0.9, "dampening": 0.5, "weight_decay": 0.1},
        {"lr": 0.1, "momentum": 0.9, "nesterov": True}, {"lr": 0.1, "weight_decay": 0.1, "maximize": True},
        {"lr": TENSOR, "momentum": 0.9}, {"lr": 0.1, "momentum": 0.9, "weight_decay": 0.1, "foreach": True},
        {"lr": 0.1, "momentum": 0.9, "nesterov": True, "foreach": True},
        {"lr": 0.1, "momentum": 0.9, "dampening": 0.5, "fused": True},
        {"lr": TENSOR, "momentum": 0.9, "nesterov": True, "weight_decay": 0.1, "maximize": True, "fused": True},
    ],
    "Adam": [
        {}, {"lr": 0.1, "betas": [0.8, 0.95], "eps": 1e-3}, {"lr": 0.1, "weight_decay": 0.1},
        {"lr": 0.1, "weight_decay": 0.1, "amsgrad": True, "maximize": True}, {"lr": TENSOR, "weight_decay": 0.1},
        {"lr": TENSOR, "betas": [{"tensor": 0.8}, {"tensor": 0.95}]},
        {"lr": 0.1, "weight_decay": 0.1, "amsgrad": True, "foreach": True},
        {"lr": 0.1, "weight_decay": 0.1, "amsgrad": True, "fused": True}, {"lr": TENSOR, "maximize": True, "fused": True},
        {"lr": 0.1, "weight_decay": 0.1, "decoupled_weight_decay": True},
    ],
    "AdamW": [
        {}, {"lr": 0.1, "weight_decay": 0.2, "amsgrad": True}, {"lr": TENSOR}, {"lr": 0.1, "maximize": True, "foreach": True},
        {"lr": 0.1, "fused": True},
    ],
    "RMSprop": [
        {}, {"lr": 0.1, "alpha": 0.9, "weight_decay": 0.1}, {"lr": 0.1, "momentum": 0.9, "maximize": True},
        {"lr": 0.1, "momentum": 0.9, "centered": True, "weight_decay": 0.1}, {"lr": TENSOR, "centered": True},
        {"lr": 0.1, "momentum": 0.9, "centered": True, "weight_decay": 0.1, "foreach": True},
    ],
    "Adagrad": [
        {}, {"lr": 0.1, "lr_decay": 0.5, "weight_decay": 0.1}, {"initial_accumulator_value": 0.1, "maximize": True},
        {"lr": TENSOR, "lr_decay": 0.5}, {"lr": 0.1, "lr_decay": 0.5, "weight_decay": 0.1, "maximize": True, "foreach": True},
        {"lr": TENSOR, "foreach": True}, {"lr": 0.1, "lr_decay": 0.5, "weight_decay": 0.1, "fused": True},
    ],
    "Adadelta": [
        {}, {"lr": 0.1, "rho": 0.8, "eps": 1e-3, "weight_decay": 0.1, "maximize": True}, {"lr": TENSOR},
        {"weight_decay": 0.1, "foreach": True},
    ],
    "Adamax": [{}, {"lr": 0.1, "weight_decay": 0.1, "maximize": True}, {"lr": TENSOR}, {"weight_decay": 0.1, "foreach": True}],
    "NAdam": [
        {}, {"lr": 0.1, "weight_decay": 0.1, "momentum_decay": 0.01, "maximize": True}, {"lr": TENSOR},
        {"weight_decay": 0.1, "decoupled_weight_decay": True}, {"weight_decay": 0.1, "foreach": True},
    ],
    "RAdam": [
        {}, {"lr": 0.1, "betas": [0.8, 0.5], "weight_decay": 0.1}, {"lr": TENSOR, "betas": [0.9, 0.5]},
        {"weight_decay": 0.1, "decoupled_weight_decay": True, "maximize": True},
        {"lr": 0.1, "betas": [0.8, 0.5], "weight_decay": 0.1, "foreach": True}, {"betas": [0.8, 0.7], "foreach": True},
    ],
    "ASGD": [
        {}, {"lr": 0.1, "lambd": 0.1, "t0": 2, "weight_decay": 0.1}, {"lr": TENSOR, "maximize": True},
        {"lr": 0.1, "lambd": 0.1, "t0": 2, "weight_decay": 0.1, "foreach": True},
    ],
    "Rprop": [{}, {"lr": 0.1, "etas": [0.4, 1.5], "step_sizes": [1e-3, 0.2], "maximize": True}, {"lr": TENSOR, "foreach": True}],
    "LBFGS": [
        {"lr": 0.1}, {"lr": TENSOR, "history_size": 3, "max_iter": 6}, {"line_search_fn": "strong_wolfe", "max_iter": 4},
    ],
    "Adafactor": [
        {}, {"lr": 0.1, "d": 1.5, "weight_decay": 0.1, "beta2_decay": -0.5, "maximize": True}, {"lr": 0.1, "foreach": True},
        {"eps": [1e-3, 1e-2]},
    ],
}
# Each family of parameters that an optimizer treats in its own way.
VARIANTS = ["SGD", "Adam", "AdamW", "RMSprop", "Adagrad", "Adadelta", "Adamax", "NAdam", "RAdam", "ASGD", "Rprop"]


def optimizers():
    cases = [run(name, kwargs) for name, list_ in CASES.items() for kwargs in list_]
    for name in VARIANTS:
        cases.append(run(name, {"lr": 0.1}, dtype="complex64"))
        cases.append(run(name, {"lr": 0.1}, dtype="float64"))
        cases.append(run(name, {"lr": 0.1}, groups=[{}, {"lr": 0.02}]))
    cases.append(run("Adam", {"lr": 0.1, "weight_decay": 0.1, "amsgrad": True, "foreach": True}, dtype="complex64"))
    cases.append(run("RMSprop", {"lr": 0.1, "momentum": 0.9, "centered": True}, dtype="complex64"))
    for kwargs in [{"lr": 0.1}, {"lr": 0.1, "momentum": 0.9}]:
        cases.append(run("SGD", kwargs, sparse=True))
    for kwargs in [{"lr": 0.1}, {"lr": 0.1, "lr_decay": 0.5, "maximize": True}]:
        cases.append(run("Adagrad", kwargs, sparse=True))
    for kwargs in [{}, {"lr": 0.1, "maximize": True}, {"lr": TENSOR}]:
        cases.append(run("SparseAdam", kwargs, sparse=True))
    for kwargs in [{"lr": 0.1}, {"nesterov": False, "adjust_lr_fn": "match_rms_adamw"}, {"lr": TENSOR, "ns_steps": 3}]:
        cases.append(run("Muon", kwargs, shapes=[[2, 3], [3, 2]]))
    return cases


def reprs():
    cases = []
    for name in [*CASES, "SparseAdam", "Muon"]:
        optimizer = getattr(optim, name)([torch.zeros(2, 2, requires_grad=True)])
        cases.append({"optimizer": name, "kwargs": {}, "repr": repr(optimizer)})
    for name, kwargs in [
        ("SGD", {"lr": 1.0, "momentum": 0.9, "weight_decay": 1e-5}), ("SGD", {"lr": TENSOR}),
        ("Adam", {"betas": [0.0, 0.5], "weight_decay": 2.0, "amsgrad": True}),
    ]:
        optimizer = getattr(optim, name)([torch.zeros(2, 2, requires_grad=True)], **decode(kwargs))
        cases.append({"optimizer": name, "kwargs": kwargs, "repr": repr(optimizer)})
    return cases


def errors():
    cases = []
    for name, kwargs in [
        ("SGD", {"lr": -1}), ("SGD", {"momentum": -0.5}), ("SGD", {"weight_decay": -1}), ("SGD", {"nesterov": True}),
        ("SGD", {"nesterov": True, "momentum": 0.9, "dampening": 0.1}), ("SGD", {"lr": {"tensor": [0.1, 0.2]}}),
        ("SGD", {"fused": True, "foreach": True}), ("SGD", {"fused": True, "differentiable": True}), ("SGD", {"lrr": 0.1}),
        ("Adam", {"lr": -0.5}), ("Adam", {"eps": -0.5}), ("Adam", {"betas": [1.0, 0.9]}), ("Adam", {"betas": [0.9, -0.5]}),
        ("Adam", {"betas": [0.9, {"tensor": 0.9}]}), ("Adam", {"lr": TENSOR, "foreach": True}),
        ("Adam", {"weight_decay": -1}), ("Adam", {"betas": [{"tensor": 0.9}, {"tensor": 0.9}], "foreach": True}),
        ("AdamW", {"eps": -0.5}), ("AdamW", {"decoupled_weight_decay": True}), ("RMSprop", {"alpha": -0.5}),
        ("RMSprop", {"momentum": -1.0}), ("Adagrad", {"lr_decay": -0.5}), ("Adagrad", {"initial_accumulator_value": -0.5}),
        ("Adagrad", {"eps": -0.5}), ("Adadelta", {"rho": 1.5}), ("Adadelta", {"eps": -0.5}), ("NAdam", {"momentum_decay": -0.5}),
        ("ASGD", {"lambd": -0.5}), ("Rprop", {"etas": [0.5, 0.75]}), ("SparseAdam", {"lr": 0.0}), ("SparseAdam", {"eps": 0.0}),
        ("Adafactor", {"d": 0.5}), ("Adafactor", {"beta2_decay": 0.5}), ("Adafactor", {"eps": [-0.5, 0.5]}), ("Muon", {"lr": -0.5}),
        ("Muon", {"adjust_lr_fn": "none"}), ("LBFGS", {"lr": -0.5}),
    ]:
        try:
            getattr(optim, name)([torch.zeros(2, 2, requires_grad=True)], **decode(kwargs))
        except Exception as error:
            cases.append({"optimizer": name, "kwargs": kwargs, "type": type(error).__name__, "message": str(error)})
        else:
            raise AssertionError(f"{name} takes {kwargs}")
    return cases


METRICS = [1.0, 0.9, 0.9, 0.9, 0.8, 0.81, 0.82, 0.8, 0.8, 0.79995, 0.5, 0.6, 0.7, 0.8]
SCHEDULERS = [
    ("StepLR", {"step_size": 3}), ("StepLR", {"step_size": 2, "gamma": 0.7}), ("MultiStepLR", {"milestones": [2, 5, 5], "gamma": 0.3}),
    ("ConstantLR", {}), ("ConstantLR", {"factor": 0.3, "total_iters": 4}), ("LinearLR", {}),
    ("LinearLR", {"start_factor": 0.1, "end_factor": 0.7, "total_iters": 8}), ("ExponentialLR", {"gamma": 0.9}),
    ("PolynomialLR", {"total_iters": 8, "power": 2.5}), ("CosineAnnealingLR", {"T_max": 5}),
    ("CosineAnnealingLR", {"T_max": 7, "eta_min": 0.003}), ("CosineAnnealingWarmRestarts", {"T_0": 3}),
    ("CosineAnnealingWarmRestarts", {"T_0": 2, "T_mult": 2, "eta_min": 0.001}),
    ("CyclicLR", {"base_lr": 0.01, "max_lr": 0.1, "step_size_up": 3}),
    ("CyclicLR", {"base_lr": [0.01, 0.02], "max_lr": 0.1, "step_size_up": 2, "step_size_down": 3, "mode": "triangular2"}),
    ("CyclicLR", {"base_lr": 0.01, "max_lr": 0.1, "step_size_up": 3, "mode": "exp_range", "gamma": 0.9}),
    ("OneCycleLR", {"max_lr": 0.1, "total_steps": 14}),
    ("OneCycleLR", {"max_lr": [0.1, 0.3], "epochs": 7, "steps_per_epoch": 2, "three_phase": True, "anneal_strategy": "linear"}),
    ("ReduceLROnPlateau", {"patience": 1}), ("ReduceLROnPlateau", {"mode": "max", "factor": 0.5, "patience": 0, "cooldown": 2}),
    ("ReduceLROnPlateau", {"threshold": 0.1, "threshold_mode": "abs", "patience": 0, "min_lr": [0.02, 0.001], "eps": 1e-3}),
]


def epochs_of(scheduler, optimizer):
    def row():
        group_values = [[group["lr"], group["betas"][0] if "betas" in group else group["momentum"]] for group in optimizer.param_groups]
        return [value.item() if isinstance(value, torch.Tensor) else value for values in group_values for value in values]

    rows = [row()]
    for metric in METRICS:
        optimizer.step()
        scheduler.step(metric) if isinstance(scheduler, lr_scheduler.ReduceLROnPlateau) else scheduler.step()
        rows.append(row())
    return rows


def optimizer_for(name, lrs):
    groups = [{"params": [torch.zeros(1, requires_grad=True)], "lr": torch.tensor(lr) if name == "tensor" else lr} for lr in lrs]
    return optim.AdamW(groups) if name == "AdamW" else optim.SGD(groups, momentum=0.9)


def schedulers():
    cases = []
    for kind in ["SGD", "AdamW", "tensor"]:
        for name, kwargs in SCHEDULERS:
            if kind == "tensor" and name == "CyclicLR":
                continue
            optimizer = optimizer_for(kind, [0.1, 0.04])
            scheduler = getattr(lr_scheduler, name)(optimizer, **kwargs)
            case = {"optimizer": kind, "scheduler": name, "kwargs": kwargs, "rows": epochs_of(scheduler, optimizer)}
            if kind == "SGD":
                case["state_dict"] = encode(scheduler.state_dict())
            cases.append(case)
    return cases


for name, cases in {"optimizers": optimizers(), "reprs": reprs(), "errors": errors(), "schedulers": schedulers()}.items():
    text = "[\n" + ",\n".join(json.dumps(case) for case in cases) + "\n]\n"
    (HERE / f"{name}.json").write_text(text.replace("Infinity", '"inf"').replace('-"inf"', '"-inf"').replace("NaN", '"nan"'))
