"""Writes what PyTorch 2.15 says of layers, losses, functions and initialisations: one JSON file per family, one case per line.

Inputs are described, not stored: {"ramp": [2, 3]} is float32, k -> ((k * 7919) % 1009 - 504) / 252, and requires grad;
{"plain": [2, 3]} the same without grad; {"positive": [2, 3]} the same plus 2.5; {"ints": [[0, 1]]}, {"bools": [true]} and
{"values": [[0.5]]} are literal; {"same": 0} is the very tensor of the first input; {"layer": "ReLU", "args": []} is a module;
{"double": [2, 3]} is a ramp of float64; {"dtype": "float64"} is a dtype; {"packed": [2, 1], "data": {"ramp": [3, 4]}} is a packed
sequence of two sequences of these lengths.
Names of families on the command line limit what is written.
"""

import json
import pathlib
import sys
import warnings

import torch
from torch import nn
import torch.nn.functional as F
from torch.nn.utils.rnn import PackedSequence, pack_sequence

torch.set_num_threads(1)
HERE = pathlib.Path(__file__).parent


def ramp(shape):
    n = 1
    for s in shape:
        n *= s
    return ((torch.arange(n) * 7919 % 1009 - 504).to(torch.float32) / 252).reshape(shape)


def packed(lengths, values):
    """A packed sequence with these lengths and values."""
    ids = pack_sequence([torch.zeros(n) for n in lengths], enforce_sorted=False)
    return PackedSequence(values, ids.batch_sizes, ids.sorted_indices, ids.unsorted_indices)


def decode(v):
    if isinstance(v, dict):
        if "packed" in v:
            return packed(v["packed"], decode(v["data"]))
        if "dtype" in v:
            return getattr(torch, v["dtype"])
        if "double" in v:
            return ramp(v["double"]).double().requires_grad_()
        if "ramp" in v:
            return ramp(v["ramp"]).requires_grad_()
        if "plain" in v:
            return ramp(v["plain"])
        if "positive" in v:
            return (ramp(v["positive"]) + 2.5).requires_grad_()
        if "ints" in v:
            return torch.tensor(v["ints"], dtype=torch.int64)
        if "bools" in v:
            return torch.tensor(v["bools"])
        if "values" in v:
            return torch.tensor(v["values"], dtype=torch.float32)
        if "layer" in v:
            kwargs = {k: decode(x) for k, x in v.get("kwargs", {}).items()}
            return getattr(nn, v["layer"])(*[decode(x) for x in v.get("args", [])], **kwargs)
    if isinstance(v, list):
        return tuple(decode(x) for x in v)
    return v


def encode(v):
    if v is None or nn.parameter.is_lazy(v):
        return None
    if isinstance(v, torch.Tensor):
        return {"dtype": str(v.dtype)[6:], "shape": list(v.shape), "values": v.detach().flatten().tolist()}
    if isinstance(v, (tuple, list)):
        return [encode(x) for x in v]
    raise TypeError(type(v))


def tensors(v):
    if isinstance(v, torch.Tensor):
        return [v]
    return [t for x in v for t in tensors(x)] if isinstance(v, (tuple, list)) else []


def gradients(out, inputs, parameters):
    """Of the sum over the outputs times a ramp, with respect to inputs and parameters that require grad."""
    outs = [t for t in tensors(out) if t.requires_grad]
    leaves = [t for t in tensors(inputs + parameters) if t.requires_grad]
    wanted = list({id(t): t for t in leaves}.values())
    if not outs or not wanted:
        return []
    loss = sum((t * ramp(t.shape)).sum() for t in outs)
    return [encode(g) for g in torch.autograd.grad(loss, wanted, allow_unused=True)]


def layer(cls, args=(), kwargs=None, inputs=(), training=True, seed=7, grad=True):
    kwargs = kwargs or {}
    case = {"cls": cls, "args": list(args), "kwargs": kwargs, "inputs": list(inputs), "training": training, "seed": seed}
    case["grad"] = grad
    torch.manual_seed(seed)
    m = getattr(nn, cls)(*[decode(a) for a in args], **{k: decode(v) for k, v in kwargs.items()})
    case["next"] = str(torch.empty((), dtype=torch.int64).random_().item())
    case["state"] = [[k, encode(v)] for k, v in m.state_dict().items()]
    m.train(training)
    case["repr"] = repr(m)
    values = []
    for v in inputs:
        values.append(values[v["same"]] if isinstance(v, dict) and "same" in v else decode(v))
    torch.manual_seed(seed)
    with torch.set_grad_enabled(grad):
        out = m(*values)
    case["out"] = encode(out)
    case["grads"] = gradients(out, values, list(m.parameters()))
    changed = [k for k, v in case["state"] if v is None] + [k for k, _ in m.named_buffers()]
    case["after"] = [[k, encode(v)] for k, v in m.state_dict().items() if k in changed]
    return case


def call(fn, args=(), kwargs=None, seed=7):
    kwargs = kwargs or {}
    case = {"fn": fn, "args": list(args), "kwargs": kwargs, "seed": seed}
    values = [decode(a) for a in args]
    torch.manual_seed(seed)
    out = getattr(F, fn)(*values, **{k: decode(v) for k, v in kwargs.items()})
    case["out"] = encode(out)
    case["next"] = str(torch.empty((), dtype=torch.int64).random_().item())
    case["grads"] = gradients(out, values, [])
    return case


def init(fn, shape, *args, seed=7, **kwargs):
    t = torch.zeros(shape)
    torch.manual_seed(seed)
    getattr(nn.init, fn)(t, *args, **kwargs)
    after = str(torch.empty((), dtype=torch.int64).random_().item())
    return {"fn": fn, "shape": shape, "args": list(args), "kwargs": kwargs, "seed": seed, "out": encode(t), "next": after}


def refuse(make, args=(), kwargs=None, inputs=None):
    """What is raised by `nn.X(...)`, by calling it with inputs, or by `F.x(...)` and `nn.init.x(...)`."""
    kwargs = kwargs or {}
    case = {"make": make, "args": list(args), "kwargs": kwargs}
    if inputs is not None:
        case["inputs"] = list(inputs)
    target = nn
    for part in make.split("."):
        target = getattr(target, part)
    try:
        made = target(*[decode(a) for a in args], **{k: decode(v) for k, v in kwargs.items()})
        if inputs is not None:
            made(*[decode(v) for v in inputs])
    except Exception as e:
        case["type"] = type(e).__name__
        case["message"] = str(e)
        return case
    raise AssertionError(f"{make} did not raise")


def warned(make, args=(), kwargs=None):
    case = {"make": make, "args": list(args), "kwargs": kwargs or {}}
    target = nn
    for part in make.split("."):
        target = getattr(target, part)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        target(*[decode(a) for a in args], **{k: decode(v) for k, v in case["kwargs"].items()})
    case["warnings"] = [[w.category.__name__, str(w.message)] for w in caught]
    assert caught, make
    return case


R = lambda *shape: {"ramp": list(shape)}
P = lambda *shape: {"plain": list(shape)}
POS = lambda *shape: {"positive": list(shape)}
I = lambda v: {"ints": v}
V = lambda v: {"values": v}
B = lambda v: {"bools": v}
S = {"same": 0}
D = lambda *shape: {"double": list(shape)}
SEQ = lambda lengths, data: {"packed": lengths, "data": data}
L = lambda cls, *args, **kwargs: {"layer": cls, "args": list(args), "kwargs": kwargs}
CAUSAL = B([[False, True, True], [False, False, True], [False, False, False]])
PADDING = B([[False, False, True], [False, False, False]])

families = {
    "linear": [
        layer("Linear", [4, 3], inputs=[R(2, 4)]),
        layer("Linear", [4, 3, False], inputs=[R(2, 3, 4)]),
        layer("Linear", [5, 2], {"dtype": None}, inputs=[R(5)], seed=99),
        layer("Bilinear", [2, 3, 4], inputs=[R(5, 2), R(5, 3)]),
        layer("Bilinear", [2, 3, 2], {"bias": False}, inputs=[R(2), R(3)]),
        layer("Identity", inputs=[R(2, 2)]),
    ],
    "conv": [
        layer("Conv1d", [2, 3, 3], inputs=[R(2, 2, 6)]),
        layer("Conv1d", [2, 4, 2], {"stride": 2, "padding": 1, "groups": 2, "bias": False}, [R(2, 6)]),
        layer("Conv2d", [2, 3, 3], inputs=[R(1, 2, 4, 4)]),
        layer("Conv2d", [2, 2, [3, 2], [2, 1], [1, 0], [1, 2]], inputs=[R(1, 2, 5, 4)]),
        layer("Conv2d", [1, 2, [3, 2]], {"padding": "same", "dilation": 2}, [R(1, 1, 4, 4)]),
        layer("Conv2d", [1, 1, 3], {"padding": "valid"}, [R(1, 1, 4, 4)]),
        layer("Conv2d", [1, 1, 3], {"padding": 1, "padding_mode": "reflect"}, [R(1, 1, 4, 4)]),
        layer("Conv2d", [1, 1, 3], {"padding": [1, 2], "padding_mode": "circular"}, [R(1, 1, 4, 4)]),
        layer("Conv2d", [1, 1, 3], {"padding": "same", "padding_mode": "replicate"}, [R(1, 1, 4, 4)]),
        layer("Conv3d", [1, 2, 2], inputs=[R(1, 1, 3, 3, 3)]),
        layer("ConvTranspose1d", [2, 3, 3], {"stride": 2, "output_padding": 1}, [R(1, 2, 3)]),
        layer("ConvTranspose2d", [2, 2, 2, 2], {"groups": 2, "bias": False}, [R(1, 2, 2, 2)]),
        layer("ConvTranspose3d", [1, 1, 2], {"dilation": 2}, [R(1, 1, 2, 2, 2)]),
    ],
    "pooling": [
        layer("MaxPool1d", [2], inputs=[R(1, 2, 6)]),
        layer("MaxPool2d", [2], inputs=[R(1, 2, 4, 4)]),
        layer("MaxPool2d", [[3, 2], [2, 1], [1, 0], 1, True, True], inputs=[R(1, 1, 5, 4)]),
        layer("MaxPool3d", [2], {"stride": 1}, [R(1, 1, 3, 3, 2)]),
        layer("AvgPool1d", [2], {"padding": 1, "count_include_pad": False}, [R(1, 2, 5)]),
        layer("AvgPool2d", [[2, 3]], {"ceil_mode": True}, [R(1, 1, 5, 5)]),
        layer("AvgPool2d", [2], {"divisor_override": 3}, [R(1, 1, 4, 4)]),
        layer("AvgPool3d", [2], inputs=[R(1, 1, 4, 2, 2)]),
        layer("FractionalMaxPool2d", [2], {"output_ratio": 0.5}, [R(1, 2, 6, 6)]),
        layer("FractionalMaxPool3d", [2], {"output_size": [2, 2, 3], "return_indices": True}, [R(1, 1, 4, 4, 5)]),
        layer("LPPool1d", [1.5, 2], inputs=[POS(1, 2, 4)]),
        layer("LPPool2d", [1.5, 2, 1], inputs=[POS(1, 1, 3, 3)]),
        layer("LPPool3d", [1.5, 2], inputs=[POS(1, 1, 2, 2, 2)]),
        layer("AdaptiveMaxPool1d", [3], inputs=[R(1, 2, 5)]),
        layer("AdaptiveMaxPool2d", [[2, None]], {"return_indices": True}, [R(1, 1, 5, 3)]),
        layer("AdaptiveMaxPool3d", [2], inputs=[R(1, 1, 3, 3, 3)]),
        layer("AdaptiveAvgPool1d", [3], inputs=[R(1, 2, 5)]),
        layer("AdaptiveAvgPool2d", [[2, None]], inputs=[R(1, 2, 5, 3)]),
        layer("AdaptiveAvgPool2d", [1], inputs=[R(2, 4, 4)]),
        layer("AdaptiveAvgPool3d", [[1, 2, None]], inputs=[R(1, 1, 3, 3, 3)]),
        layer("MaxUnpool1d", [2], inputs=[R(1, 1, 3), I([[[1, 2, 4]]])]),
        layer("MaxUnpool2d", [2], inputs=[R(1, 1, 2, 2), I([[[[0, 3], [9, 15]]]])]),
        layer("MaxUnpool3d", [2], inputs=[R(1, 1, 1, 1, 2), I([[[[[0, 11]]]]])]),
    ],
    "normalization": [
        layer("BatchNorm1d", [3], inputs=[R(4, 3)]),
        layer("BatchNorm1d", [3], {"momentum": None}, [R(2, 3, 4)]),
        layer("BatchNorm1d", [3], inputs=[R(4, 3)], training=False),
        layer("BatchNorm2d", [2, 1e-3, 0.3], inputs=[R(2, 2, 3, 2)]),
        layer("BatchNorm2d", [2], {"affine": False, "track_running_stats": False}, [R(2, 2, 2, 2)], training=False),
        layer("BatchNorm2d", [2], {"bias": False}, [R(2, 2, 2, 2)]),
        layer("BatchNorm3d", [2], inputs=[R(1, 2, 2, 2, 2)]),
        layer("InstanceNorm1d", [2], {"affine": True}, [R(2, 2, 3)]),
        layer("InstanceNorm2d", [2], {"track_running_stats": True}, [R(2, 2, 2, 3)]),
        layer("InstanceNorm2d", [2], {"track_running_stats": True}, [R(2, 2, 3)], training=False),
        layer("InstanceNorm3d", [2], inputs=[R(2, 2, 2, 2)]),
        layer("LayerNorm", [4], inputs=[R(3, 4)]),
        layer("LayerNorm", [[2, 3], 1e-3], {"bias": False}, [R(2, 2, 3)]),
        layer("LayerNorm", [4], {"elementwise_affine": False}, [R(3, 4)]),
        layer("GroupNorm", [2, 4], inputs=[R(2, 4, 3)]),
        layer("GroupNorm", [1, 2], {"affine": False}, [R(2, 2, 3)]),
        layer("RMSNorm", [4], inputs=[R(3, 4)]),
        layer("RMSNorm", [[2, 2]], {"eps": 0.5, "elementwise_affine": False}, [R(1, 2, 2)]),
        layer("CrossMapLRN2d", [3], inputs=[R(2, 5, 2, 2)]),
        layer("CrossMapLRN2d", [4, 0.5, 0.25, 1.5], inputs=[R(1, 3, 1, 2)]),
        layer("SyncBatchNorm", [3], inputs=[R(4, 3)]),
        layer("SyncBatchNorm", [2], {"momentum": None, "bias": False}, [R(2, 2, 2, 1, 2)]),
        layer("SyncBatchNorm", [2, 1e-3, 0.5, False], inputs=[R(2, 2, 3)], training=False),
        layer("LocalResponseNorm", [2], inputs=[R(1, 3, 4)]),
        layer("LocalResponseNorm", [3, 1e-3, 0.5, 2.5], inputs=[R(1, 4, 2, 2)]),
    ],
    "dropout": [
        layer("Dropout", inputs=[R(4, 5)]),
        layer("Dropout", [0.25], inputs=[R(4, 5)], training=False),
        layer("Dropout", [1.0], inputs=[R(3)]),
        layer("Dropout1d", [0.4], inputs=[R(3, 4, 2)]),
        layer("Dropout1d", [0.4], inputs=[R(4, 2)]),
        layer("Dropout2d", [0.4], inputs=[R(2, 4, 2, 1)]),
        layer("Dropout3d", [0.4], inputs=[R(2, 4, 2, 1, 1)]),
        layer("Dropout3d", [0.4], inputs=[R(4, 2, 1, 1)]),
        layer("AlphaDropout", [0.3], inputs=[R(4, 5)]),
        layer("FeatureAlphaDropout", [0.3], inputs=[R(2, 4, 3)]),
    ],
    "sparse": [
        layer("Embedding", [5, 3], inputs=[I([[0, 2], [4, 4]])]),
        layer("Embedding", [8, 4], {"padding_idx": -2}, [I([6, 1, 6])]),
        layer("Embedding", [4, 2], {"max_norm": 1.0, "norm_type": 1.0, "scale_grad_by_freq": True}, [I([1, 1, 3])]),
        layer("Embedding", [2, 2], {"_weight": V([[1.5, 2.5], [3.5, 4.5]])}, [I([1])]),
        layer("EmbeddingBag", [5, 3], inputs=[I([[0, 2], [4, 4]])]),
        layer("EmbeddingBag", [5, 3], {"mode": "sum", "padding_idx": 1}, [I([0, 1, 2, 4, 4]), I([0, 2])]),
        layer("EmbeddingBag", [5, 3], {"mode": "max", "include_last_offset": True}, [I([0, 1, 2, 4]), I([0, 2, 4])]),
        layer("EmbeddingBag", [5, 2], {"mode": "sum"}, [I([0, 1, 2]), I([0, 2]), V([0.5, 1.5, 2.5])]),
    ],
    "activation": [
        *[
            layer(name, inputs=[R(2, 6)])
            for name in (
                "ReLU RReLU ReLU6 Sigmoid Hardsigmoid Tanh SiLU Mish Hardswish ELU CELU SELU GLU GELU Hardshrink LeakyReLU "
                "LogSigmoid Softplus Softshrink Softsign Tanhshrink PReLU Hardtanh"
            ).split()
        ],
        layer("RReLU", [0.25, 0.5], inputs=[R(2, 6)], training=False),
        layer("ReLU", [True], inputs=[P(2, 3)]),
        layer("LeakyReLU", [0.5, True], inputs=[P(2, 3)]),
        layer("ReLU6", [True], inputs=[P(2, 3)]),
        layer("Hardtanh", [-0.5, 0.25, True], inputs=[P(2, 3)]),
        layer("ELU", [0.5, True], inputs=[P(2, 3)]),
        layer("Threshold", [0.5, 20.0], inputs=[R(2, 6)]),
        layer("Threshold", [0.5, 20.0, True], inputs=[P(2, 6)]),
        layer("GELU", ["tanh"], inputs=[R(2, 6)]),
        layer("GLU", [0], inputs=[R(2, 3)]),
        layer("Softplus", [2.0, 1.5], inputs=[R(2, 6)]),
        layer("PReLU", [3, 0.5], inputs=[R(2, 3, 2)]),
        layer("Softmin", [1], inputs=[R(2, 3)]),
        layer("Softmax", [0], inputs=[R(2, 3)]),
        layer("Softmax", [], {"dim": -1}, inputs=[R(2, 3)]),
        layer("Softmax2d", inputs=[R(1, 3, 2, 1)]),
        layer("LogSoftmax", [1], inputs=[R(2, 3)]),
    ],
    "loss": [
        *[
            layer(name, kwargs={"reduction": reduction}, inputs=[R(2, 3), P(2, 3)])
            for name in ("L1Loss", "MSELoss", "SmoothL1Loss", "HuberLoss")
            for reduction in ("mean", "sum", "none")
        ],
        layer("SmoothL1Loss", kwargs={"beta": 0.0}, inputs=[R(2, 3), V([[1, 2, 3], [4, 5, 6]])]),
        layer("SmoothL1Loss", kwargs={"beta": 0.25}, inputs=[R(2, 3), V([[1, 2, 3], [4, 5, 6]])]),
        layer("HuberLoss", ["sum", 0.25], inputs=[R(2, 3), V([[1, 2, 3], [4, 5, 6]])]),
        layer("L1Loss", inputs=[R(2, 3), V([[1, 2, 3], [4, 5, 6]])]),
        layer("MSELoss", inputs=[R(2, 3), V([[1, 2, 3], [4, 5, 6]])]),
        *[layer("CrossEntropyLoss", kwargs={"reduction": r}, inputs=[R(3, 4), I([0, 3, 1])]) for r in ("mean", "sum", "none")],
        layer("CrossEntropyLoss", inputs=[R(4), I(2)]),
        layer("CrossEntropyLoss", kwargs={"ignore_index": 1}, inputs=[R(2, 3, 2), I([[0, 1], [2, 2]])]),
        layer("CrossEntropyLoss", kwargs={"weight": V([0.5, 1.5, 2.0]), "label_smoothing": 0.1}, inputs=[R(2, 3), I([2, 0])]),
        layer("CrossEntropyLoss", inputs=[R(2, 3), V([[0.2, 0.3, 0.5], [1, 0, 0]])]),
        *[layer("NLLLoss", kwargs={"reduction": r}, inputs=[R(3, 4), I([0, 3, 1])]) for r in ("mean", "sum", "none")],
        layer("NLLLoss", kwargs={"weight": V([0.5, 1.5, 2.0]), "ignore_index": 0}, inputs=[R(2, 3, 2), I([[0, 1], [2, 2]])]),
        *[
            layer("BCELoss", kwargs={"reduction": r}, inputs=[V([[0.25, 0.75], [0.5, 0.9]]), V([[0, 1], [1, 0.5]])])
            for r in ("mean", "sum", "none")
        ],
        layer("BCELoss", kwargs={"weight": V([0.5, 2.0])}, inputs=[V([[0.25, 0.75], [0.5, 0.9]]), V([[0, 1], [1, 0.5]])]),
        layer("BCEWithLogitsLoss", inputs=[R(2, 3), V([[0, 1, 1], [0.5, 0, 1]])]),
        layer(
            "BCEWithLogitsLoss",
            kwargs={"weight": V([0.5, 1, 2]), "pos_weight": V([2, 1, 0.5]), "reduction": "none"},
            inputs=[R(2, 3), V([[0, 1, 1], [0.5, 0, 1]])],
        ),
        layer("PoissonNLLLoss", inputs=[R(2, 3), I([[0, 1, 4], [2, 3, 1]])]),
        layer("PoissonNLLLoss", [False, True], {"reduction": "sum"}, [POS(2, 3), V([[0, 1, 4], [2, 3, 1]])]),
        layer("GaussianNLLLoss", inputs=[R(2, 3), P(2, 3), V([[0.5], [1.5]])]),
        layer("GaussianNLLLoss", kwargs={"full": True, "eps": 0.75, "reduction": "none"}, inputs=[R(2, 3), V([[1, 2, 3], [4, 5, 6]]), V([0.5, 1.5])]),
        layer("KLDivLoss", kwargs={"reduction": "batchmean"}, inputs=[R(2, 3), V([[0.2, 0.3, 0.5], [1, 0, 0]])]),
        layer("KLDivLoss", kwargs={"reduction": "sum", "log_target": True}, inputs=[R(2, 3), P(2, 3)]),
        layer("HingeEmbeddingLoss", inputs=[R(4), I([1, -1, -1, 1])]),
        layer("HingeEmbeddingLoss", [0.5], inputs=[R(4), I([1, -1, -1, 1])]),
        layer("MultiLabelMarginLoss", inputs=[R(1, 4), I([[3, 0, -1, 1]])]),
        layer("SoftMarginLoss", inputs=[R(4), V([1, -1, -1, 1])]),
        layer("MultiLabelSoftMarginLoss", kwargs={"weight": V([0.5, 1, 2])}, inputs=[R(2, 3), V([[1, 0, 1], [0, 0, 1]])]),
        layer("MultiLabelSoftMarginLoss", kwargs={"reduction": "none"}, inputs=[R(2, 3), V([[1, 0, 1], [0, 0, 1]])]),
        layer("CosineEmbeddingLoss", [0.25], inputs=[R(2, 3), POS(2, 3), I([1, -1])]),
        layer("MarginRankingLoss", [0.5], inputs=[R(3), POS(3), I([1, -1, 1])]),
        layer("MultiMarginLoss", inputs=[R(2, 3), I([1, 2])]),
        layer("MultiMarginLoss", [2, 0.5, V([0.5, 1, 2])], inputs=[R(2, 3), I([1, 2])]),
        layer("TripletMarginLoss", inputs=[R(2, 3), POS(2, 3), V([[1, 2, 3], [4, 5, 6]])]),
        layer("TripletMarginLoss", kwargs={"swap": True, "p": 1.0, "margin": 2.5}, inputs=[R(2, 3), POS(2, 3), V([[1, 2, 3], [4, 5, 6]])]),
        layer("TripletMarginWithDistanceLoss", kwargs={"swap": True}, inputs=[R(2, 3), POS(2, 3), V([[1, 2, 3], [4, 5, 6]])]),
        layer("CTCLoss", inputs=[R(4, 2, 3), I([[1, 2], [2, 1]]), I([4, 4]), I([2, 1])]),
        layer("CTCLoss", [2, "sum", True], inputs=[R(3, 1, 3), I([[1, 1]]), [2], [2]]),
    ],
    "shape": [
        layer("Flatten", inputs=[R(2, 3, 2)]),
        layer("Flatten", [0, 1], inputs=[R(2, 3, 2)]),
        layer("Unflatten", [1, [2, -1]], inputs=[R(2, 6)]),
        layer("PixelShuffle", [2], inputs=[R(1, 4, 1, 2)]),
        layer("PixelUnshuffle", [2], inputs=[R(1, 1, 2, 4)]),
        layer("ChannelShuffle", [2], inputs=[R(1, 4, 1, 2)]),
        layer("Fold", [[3, 3], 2], {"stride": 1}, [R(1, 4, 4)]),
        layer("Unfold", [[2, 1], 1, [1, 0], 2], inputs=[R(1, 2, 3, 3)]),
        layer("ConstantPad1d", [[1, 2], 1.5], inputs=[R(1, 1, 2)]),
        layer("ConstantPad2d", [1, -2.5], inputs=[R(1, 2, 2)]),
        layer("ConstantPad3d", [[1, 0, 0, 0, 0, 1], 0.5], inputs=[R(1, 1, 1, 2)]),
        layer("ZeroPad1d", [1], inputs=[R(1, 2)]),
        layer("ZeroPad2d", [[1, 0, -1, 2]], inputs=[R(1, 2, 2)]),
        layer("ZeroPad3d", [1], inputs=[R(1, 1, 1, 1)]),
        layer("ReflectionPad1d", [2], inputs=[R(1, 1, 3)]),
        layer("ReflectionPad2d", [[1, 0, 0, 1]], inputs=[R(1, 1, 2, 2)]),
        layer("ReflectionPad3d", [1], inputs=[R(1, 1, 2, 2, 2)]),
        layer("ReplicationPad1d", [2], inputs=[R(1, 1, 2)]),
        layer("ReplicationPad2d", [1], inputs=[R(1, 1, 2, 2)]),
        layer("ReplicationPad3d", [1], inputs=[R(1, 1, 1, 1, 2)]),
        layer("CircularPad1d", [1], inputs=[R(1, 1, 3)]),
        layer("CircularPad2d", [[1, 1, 0, 1]], inputs=[R(1, 2, 2)]),
        layer("CircularPad3d", [1], inputs=[R(1, 1, 1, 1, 2)]),
        layer("Upsample", [[3, 2]], inputs=[R(1, 1, 2, 2)]),
        layer("Upsample", kwargs={"scale_factor": 2.0, "mode": "bilinear", "align_corners": True}, inputs=[R(1, 1, 2, 2)]),
        layer("Upsample", kwargs={"scale_factor": [1.5], "mode": "linear"}, inputs=[R(1, 1, 4)]),
        layer("UpsamplingNearest2d", kwargs={"scale_factor": 2.0}, inputs=[R(1, 1, 1, 2)]),
        layer("UpsamplingBilinear2d", [[3, 3]], inputs=[R(1, 1, 2, 2)]),
        layer("CosineSimilarity", inputs=[R(2, 3), POS(2, 3)]),
        layer("PairwiseDistance", [1.0, 1e-3, True], inputs=[R(2, 3), POS(2, 3)]),
    ],
    "attention": [
        layer("MultiheadAttention", [4, 2], inputs=[R(3, 2, 4), S, S]),
        layer("MultiheadAttention", [4, 2, 0.5], {"batch_first": True}, [R(2, 3, 4), P(2, 2, 4), {"same": 1}]),
        layer("MultiheadAttention", [4, 2], {"kdim": 3, "vdim": 2, "bias": False}, [R(3, 4), R(2, 3), R(2, 2)]),
        layer("MultiheadAttention", [4, 2], {"add_bias_kv": True}, [R(2, 4), S, S, None, False]),
        layer("MultiheadAttention", [4, 2], {"add_zero_attn": True}, [R(2, 1, 4), S, S, B([[False, True]])]),
        layer("MultiheadAttention", [4, 2], {}, [R(2, 1, 4), S, S, None, True, B([[False, True], [False, False]]), False]),
        layer("MultiheadAttention", [4, 2], {}, [R(2, 1, 4), S, S, None, False, V([[0.5, -1.5], [1.5, 0.5]])]),
        layer("MultiheadAttention", [4, 2, 0.3], {"batch_first": True}, [R(2, 3, 4), S, S, PADDING, False, CAUSAL]),
        layer("MultiheadAttention", [4, 2], {"bias": False}, [R(3, 1, 4), S, S, None, False, CAUSAL, True, True]),
        layer("MultiheadAttention", [4, 2], inputs=[R(3, 4), S, S, None, False]),
        layer("MultiheadAttention", [4, 2], {"batch_first": True}, [R(2, 3, 4), S, S], training=False, grad=False),
        layer(
            "MultiheadAttention",
            [4, 2],
            {"batch_first": True},
            [R(1, 2, 4), S, S, B([[False, True]]), True, B([[False, True], [False, False]])],
            training=False,
            grad=False,
        ),
    ],
    "rnn": [
        layer("RNN", [3, 4], inputs=[R(5, 2, 3)]),
        layer("RNN", [3, 2, 2, "relu"], {"bidirectional": True}, [R(4, 2, 3), R(4, 2, 2)]),
        layer("RNN", [3, 2, 1, "tanh", False], {"batch_first": True}, [R(2, 4, 3)]),
        layer("RNN", [3, 2, 2], {"dropout": 0.5, "nonlinearity": "relu"}, [R(4, 3), R(2, 2)]),
        layer("RNN", [3, 2, 2], {"bidirectional": True}, [SEQ([2, 4, 1], R(7, 3)), R(4, 3, 2)]),
        layer("RNN", [3, 2], {"nonlinearity": "relu"}, [SEQ([2, 1], R(3, 3))]),
        layer("LSTM", [3, 4], inputs=[R(5, 2, 3)]),
        layer("LSTM", [3, 2, 3], {"bidirectional": True}, [R(4, 2, 3), [R(6, 2, 2), R(6, 2, 2)]]),
        layer("LSTM", [3, 4, 2], {"proj_size": 2, "batch_first": True}, [R(2, 4, 3)]),
        layer("LSTM", [3, 4, 2, False], {"proj_size": 3, "bidirectional": True}, [R(4, 3), [R(4, 3), R(4, 4)]]),
        layer("LSTM", [3, 2, 2, True, True, 0.25], inputs=[R(2, 5, 3)]),
        layer("LSTM", [3, 2, 2], {"dropout": 0.25}, [R(5, 2, 3)], training=False),
        layer("LSTM", [3, 2, 2], {"bidirectional": True}, [SEQ([1, 3, 2], R(6, 3))]),
        layer("LSTM", [3, 4], {"proj_size": 2}, [SEQ([1, 3], R(4, 3)), [R(1, 2, 2), R(1, 2, 4)]]),
        layer("LSTM", [3, 2, 2, False], {"dtype": {"dtype": "float64"}, "dropout": 0.5}, [D(3, 2, 3)]),
        layer("GRU", [3, 4], inputs=[R(5, 2, 3)]),
        layer("GRU", [3, 2, 2, False], {"bidirectional": True, "batch_first": True}, [R(2, 4, 3), R(4, 2, 2)]),
        layer("GRU", [3, 2], {"bidirectional": True}, [R(4, 3), R(2, 2)]),
        layer("GRU", [3, 2, 3], {"dropout": 1}, [SEQ([2, 2, 3], R(7, 3)), R(3, 3, 2)]),
        layer("GRU", [3, 2], {"dtype": {"dtype": "float64"}}, [SEQ([2, 3], D(5, 3))]),
        layer("RNNCell", [3, 4], inputs=[R(2, 3)]),
        layer("RNNCell", [3, 2, False, "relu"], inputs=[R(3), R(2)]),
        layer("RNNCell", [3, 2], {"nonlinearity": "relu", "dtype": {"dtype": "float64"}}, [D(2, 3), D(2, 2)]),
        layer("LSTMCell", [3, 4], inputs=[R(2, 3)]),
        layer("LSTMCell", [3, 2, False], inputs=[R(3), [R(2), R(2)]]),
        layer("LSTMCell", [3, 2], inputs=[R(2, 3), [R(2, 2), R(2, 2)]]),
        layer("GRUCell", [3, 4], inputs=[R(2, 3)]),
        layer("GRUCell", [3, 2, False], inputs=[R(3), R(2)]),
        layer("GRUCell", [3, 2], {"dtype": {"dtype": "float64"}}, [D(2, 3), D(2, 2)]),
    ],
    "transformer": [
        layer("TransformerEncoderLayer", [4, 2, 3], inputs=[R(3, 2, 4)]),
        layer("TransformerEncoderLayer", [4, 2, 3, 0.0, "gelu"], {"norm_first": True, "bias": False}, [R(3, 4)]),
        layer("TransformerEncoderLayer", [4, 2, 3, 0.5, L("ReLU")], {"batch_first": True}, [R(2, 3, 4), CAUSAL, None, True]),
        layer("TransformerEncoderLayer", [4, 2, 3], {"batch_first": True}, [P(2, 3, 4)], training=False, grad=False),
        layer(
            "TransformerEncoderLayer",
            [4, 2, 3],
            {"batch_first": True, "activation": "gelu", "norm_first": True},
            [P(2, 3, 4), CAUSAL, PADDING],
            training=False,
            grad=False,
        ),
        layer("TransformerEncoderLayer", [3, 3, 2], {"batch_first": True}, [P(2, 3, 3)], training=False, grad=False),
        layer("TransformerDecoderLayer", [4, 2, 3], inputs=[R(2, 2, 4), R(3, 2, 4)]),
        layer(
            "TransformerDecoderLayer",
            [4, 2, 3],
            {"batch_first": True, "norm_first": True, "activation": "gelu"},
            [R(2, 3, 4), R(2, 2, 4), CAUSAL, None, PADDING, None, True],
        ),
        layer("TransformerEncoder", [L("TransformerEncoderLayer", 4, 2, 3), 2], inputs=[R(3, 2, 4), CAUSAL]),
        layer(
            "TransformerEncoder",
            [L("TransformerEncoderLayer", 4, 2, 3, batch_first=True), 2, L("LayerNorm", 4)],
            inputs=[P(2, 3, 4), None, PADDING],
            training=False,
            grad=False,
        ),
        layer(
            "TransformerEncoder",
            [L("TransformerEncoderLayer", 4, 2, 3, batch_first=True), 1],
            {"enable_nested_tensor": False},
            [P(2, 3, 4), None, PADDING],
            training=False,
            grad=False,
        ),
        layer(
            "TransformerDecoder",
            [L("TransformerDecoderLayer", 4, 2, 3), 2, L("LayerNorm", 4)],
            inputs=[R(3, 2, 4), R(2, 2, 4), CAUSAL],
        ),
        layer("Transformer", [4, 2, 1, 1, 3], inputs=[R(2, 2, 4), R(3, 2, 4)]),
        layer(
            "Transformer",
            [4, 2],
            {"num_encoder_layers": 2, "num_decoder_layers": 1, "dim_feedforward": 3, "batch_first": True, "dropout": 0.0},
            [R(2, 3, 4), R(2, 3, 4), None, CAUSAL, None, PADDING],
        ),
    ],
    "lazy": [
        layer("LazyLinear", [3], inputs=[R(2, 4)]),
        layer("LazyLinear", [2, False], inputs=[R(3)]),
        layer("LazyConv1d", [3, 2, 2], inputs=[R(2, 2, 6)]),
        layer("LazyConv2d", [2, [3, 2]], {"padding": 1, "groups": 2}, [R(4, 4, 4)]),
        layer("LazyConv3d", [2, 2], {"bias": False}, [R(1, 1, 3, 3, 3)]),
        layer("LazyConvTranspose1d", [3, 2], {"stride": 2}, [R(2, 2, 3)]),
        layer("LazyConvTranspose2d", [2, 2, 1, 0, 0, 2], inputs=[R(1, 2, 3, 3)]),
        layer("LazyConvTranspose3d", [1, 2], inputs=[R(2, 2, 2, 2)]),
        layer("LazyBatchNorm1d", inputs=[R(4, 3)]),
        layer("LazyBatchNorm2d", [1e-3, None], inputs=[R(2, 2, 2, 3)]),
        layer("LazyBatchNorm3d", [], {"affine": False}, [R(2, 2, 2, 1, 2)]),
        layer("LazyInstanceNorm1d", inputs=[R(2, 3, 4)]),
        layer("LazyInstanceNorm2d", [], {"track_running_stats": False, "bias": False}, [R(2, 2, 2, 3)]),
        layer("LazyInstanceNorm3d", [], {"affine": False, "momentum": 0.5}, [R(1, 2, 2, 2, 2)]),
    ],
    "adaptive": [
        layer("AdaptiveLogSoftmaxWithLoss", [4, 6, [2, 4]], {"div_value": 2.0}, [R(5, 4), I([0, 5, 3, 1, 2])]),
        layer("AdaptiveLogSoftmaxWithLoss", [8, 7, [3]], {"head_bias": True}, [R(3, 8), I([0, 2, 1])]),
        layer("AdaptiveLogSoftmaxWithLoss", [4, 5, [2]], inputs=[R(4), I(3)]),
    ],
    "functional": [
        call("relu", [R(2, 3)]),
        call("relu", [P(2, 3), True]),
        call("dropout", [R(3, 4)], {"p": 0.3}),
        call("dropout", [R(3, 4), 0.3, False]),
        call("dropout2d", [R(2, 3, 2, 2), 0.3]),
        call("rrelu", [R(2, 3)], {"training": True}),
        call("softmax", [R(2, 3), 1], {"dtype": None}),
        call("log_softmax", [R(2, 3)], {"dim": 0}),
        call("gumbel_softmax", [R(2, 3)], {"tau": 0.5}),
        call("gumbel_softmax", [R(2, 3)], {"hard": True}),
        call("normalize", [R(2, 3)]),
        call("normalize", [R(2, 3)], {"p": 1.0, "dim": 0}),
        call("one_hot", [I([0, 2, 1]), 4]),
        call("cosine_similarity", [R(2, 3), POS(2, 3)]),
        call("pdist", [R(3, 2)]),
        call("pad", [R(1, 2), [1, 2]], {"value": 0.5}),
        call("pad", [R(1, 1, 3), [2, 1], "reflect"]),
        call("max_pool2d", [R(1, 1, 4, 4), 2]),
        call("max_pool2d", [R(1, 1, 4, 4), 2], {"return_indices": True}),
        call("max_pool2d_with_indices", [R(1, 1, 4, 4), 2]),
        call("adaptive_max_pool1d", [R(1, 1, 5), 2, True]),
        call("fractional_max_pool2d", [R(1, 1, 5, 5), 2], {"output_size": 3}),
        call("lp_pool1d", [POS(1, 1, 4), 2.0, 2]),
        call("lp_pool2d", [POS(1, 1, 2, 2), 3.0, 2]),
        call("interpolate", [R(1, 1, 3)], {"scale_factor": 1.5}),
        call("interpolate", [R(1, 1, 3)], {"scale_factor": 1.5, "recompute_scale_factor": True, "mode": "linear"}),
        call("interpolate", [R(1, 1, 4, 4), 2], {"mode": "area"}),
        call("interpolate", [R(1, 1, 4, 4), 3], {"mode": "bicubic"}),
        call("interpolate", [R(1, 1, 4, 4), [3, 2]], {"mode": "bilinear", "antialias": True}),
        call("interpolate", [R(1, 1, 2, 2, 2), 3], {"mode": "trilinear", "align_corners": True}),
        call("grid_sample", [R(1, 1, 3, 3), P(1, 2, 2, 2)], {"align_corners": False}),
        call("grid_sample", [R(1, 1, 3, 3), P(1, 2, 2, 2), "nearest", "border", True]),
        call("affine_grid", [R(1, 2, 3), [1, 1, 2, 2]], {"align_corners": False}),
        call("unfold", [R(1, 1, 3, 3), 2]),
        call("fold", [R(1, 4, 4), 3, 2]),
        call("embedding", [I([1, 0]), R(3, 2)], {"padding_idx": 1}),
        call("embedding_bag", [I([[1, 0]]), R(3, 2)]),
        call("batch_norm", [R(3, 2), V([0.5, 1.0]), V([1.0, 2.0])]),
        call("layer_norm", [R(3, 2), [2]]),
        call("group_norm", [R(2, 4, 2), 2]),
        call("local_response_norm", [R(1, 2, 3), 2]),
        call("bilinear", [R(2, 2), R(2, 3), P(2, 2, 3)]),
        call("l1_loss", [R(2, 3), V([[1, 2, 3], [4, 5, 6]])], {"weight": V([[1, 2, 3], [4, 5, 6]])}),
        call("mse_loss", [R(2, 3), V([[1, 2, 3], [4, 5, 6]])], {"weight": V([[1, 2, 3], [4, 5, 6]]), "reduction": "sum"}),
        call("huber_loss", [R(2, 3), V([[1, 2, 3], [4, 5, 6]])], {"weight": V([[1, 2, 3], [4, 5, 6]])}),
        call("gaussian_nll_loss", [R(2, 3), P(2, 3), 0.75]),
        call("binary_cross_entropy_with_logits", [R(2, 2), V([[0, 1], [1, 0]])], {"reduction": "sum"}),
        call("multi_margin_loss", [R(2, 3), I([1, 2])], {"p": 2}),
        call("softplus", [R(2, 3), 2, 1.5]),
        call("threshold", [R(2, 3), 0.1, 20]),
        call("glu", [R(2, 4)]),
        call("scaled_dot_product_attention", [R(1, 2, 3), P(1, 2, 3), P(1, 2, 3)], {"is_causal": True}),
    ],
    "init": [
        init("uniform_", [3, 4]),
        init("uniform_", [3, 4], -2.5, b=0.5),
        init("normal_", [3, 4]),
        init("normal_", [5, 7], 1.5, 0.25),
        init("trunc_normal_", [5, 5]),
        init("trunc_normal_", [4, 5], std=0.02),
        init("trunc_normal_", [4, 5], 0.5, 2.0, a=-0.5, b=0.75),
        init("trunc_normal_", [4, 5], a=1.5, b=2.5),
        init("constant_", [2, 2], 0.3),
        init("ones_", [2, 2]),
        init("zeros_", [2, 2]),
        init("eye_", [3, 5]),
        init("dirac_", [3, 2, 3]),
        init("dirac_", [4, 2, 3, 3], groups=2),
        init("dirac_", [2, 2, 1, 2, 3]),
        init("xavier_uniform_", [3, 4]),
        init("xavier_uniform_", [3, 4, 2, 2], 5 / 3),
        init("xavier_normal_", [3, 4]),
        init("kaiming_uniform_", [3, 4]),
        init("kaiming_uniform_", [3, 4], mode="fan_out", nonlinearity="relu"),
        init("kaiming_uniform_", [3, 4, 2], 0.3),
        init("kaiming_normal_", [3, 4], nonlinearity="selu"),
        init("kaiming_normal_", [3, 4], nonlinearity="tanh"),
        init("orthogonal_", [3, 5]),
        init("orthogonal_", [4, 2, 1], 2.5),
        init("sparse_", [5, 4], 0.3),
        init("sparse_", [5, 4], sparsity=0.5, std=0.5),
    ],
    "errors": [
        refuse("Bilinear", [0, 3, 4]),
        refuse("Conv2d", [3, 4, 3], {"groups": 2}),
        refuse("Conv2d", [2, 3, 3], {"groups": 2}),
        refuse("Conv2d", [2, 2, 3], {"groups": 0}),
        refuse("Conv2d", [2, 2, 3], {"padding": "same", "stride": 2}),
        refuse("ConvTranspose2d", [2, 2, 3], {"padding_mode": "reflect"}),
        refuse("ConvTranspose1d", [2, 2, 3], inputs=[R(1, 2, 3), [9]]),
        refuse("ConvTranspose1d", [2, 2, 3], inputs=[R(1, 2, 3), [9, 9]]),
        refuse("LPPool2d", [0, 2]),
        refuse("FractionalMaxPool2d", [2]),
        refuse("FractionalMaxPool2d", [2, 2, 0.5]),
        refuse("FractionalMaxPool2d", [2], {"output_ratio": 1.5}),
        refuse("FractionalMaxPool3d", [0], {"output_size": 2}),
        refuse("AdaptiveAvgPool2d", [[2, None]], inputs=[R(3, 3)]),
        refuse("BatchNorm1d", [3], inputs=[R(2, 3, 2, 2)]),
        refuse("BatchNorm2d", [3], inputs=[R(2, 3)]),
        refuse("BatchNorm3d", [3], inputs=[R(2, 3)]),
        refuse("BatchNorm1d", [3], inputs=[R(1, 3)]),
        refuse("BatchNorm1d", [3, 0.0], inputs=[R(2, 3)]),
        refuse("InstanceNorm1d", [3], inputs=[R(2, 3, 1)]),
        refuse("InstanceNorm1d", [3], {"affine": True}, [R(2, 2, 4)]),
        refuse("InstanceNorm2d", [3], inputs=[R(3, 1)]),
        refuse("GroupNorm", [2, 3]),
        refuse("GroupNorm", [2, 2], inputs=[R(1, 2)]),
        refuse("LocalResponseNorm", [2], inputs=[R(2, 3)]),
        refuse("Dropout", [1.5]),
        refuse("Dropout1d", inputs=[R(2, 3, 4, 5)]),
        refuse("Embedding", [3, 2], {"padding_idx": 3}),
        refuse("Embedding", [3, 2], {"_weight": P(2, 2)}),
        refuse("EmbeddingBag", [3, 2], {"padding_idx": -4}),
        refuse("EmbeddingBag", [3, 2], inputs=[I([0, 1])]),
        refuse("EmbeddingBag", [3, 2], inputs=[I([[0, 1]]), I([0])]),
        refuse("EmbeddingBag", [3, 2], inputs=[I([0, 1]), I([0]), V([0.5, 0.5])]),
        refuse("EmbeddingBag", [3, 2], {"mode": "median"}, [I([[0, 1]])]),
        refuse("Embedding.from_pretrained", [P(3)]),
        refuse("Unflatten", [1, 2]),
        refuse("Unflatten", [1, [2.5]]),
        refuse("Softmax", [1.5]),
        refuse("Softmax2d", inputs=[R(2, 2)]),
        refuse("Hardtanh", [1.5, 0.5]),
        refuse("HuberLoss", ["mean", "1"]),
        refuse("MultiMarginLoss", [3]),
        refuse("MultiMarginLoss", kwargs={"weight": P(2, 2)}),
        refuse("TripletMarginLoss", [0]),
        refuse("CircularPad1d", [1], inputs=[R(2)]),
        refuse("MultiheadAttention", [0, 2]),
        refuse("MultiheadAttention", [4, 3]),
        refuse("MultiheadAttention", [4, 2], inputs=[R(4), R(4), R(4)]),
        refuse("MultiheadAttention", [4, 2], inputs=[R(2, 4), R(2, 1, 4), R(2, 4)]),
        refuse("MultiheadAttention", [4, 2], inputs=[R(2, 5), R(2, 4), R(2, 4)]),
        refuse("MultiheadAttention", [4, 2], inputs=[R(2, 4), R(2, 4), R(3, 4)]),
        refuse("MultiheadAttention", [4, 2], inputs=[R(2, 4), R(2, 4), R(2, 4), None, True, P(3, 2)]),
        refuse("MultiheadAttention", [4, 2], inputs=[R(2, 4), R(2, 4), R(2, 4), None, True, I([[1]])]),
        refuse("MultiheadAttention", [4, 2], inputs=[R(2, 4), R(2, 4), R(2, 4), None, True, P(1, 2, 2)]),
        refuse("MultiheadAttention", [4, 2], inputs=[R(2, 4), R(2, 4), R(2, 4), None, True, None, True, True]),
        refuse("functional.l1_loss", [R(2), R(2)], {"reduction": "average"}),
        refuse("functional.l1_loss", [R(2), R(2)], {"weight": P(3)}),
        refuse("functional.huber_loss", [R(2), R(2), "average", 1.0, P(2)]),
        refuse("functional.binary_cross_entropy", [POS(2), P(3)]),
        refuse("functional.binary_cross_entropy_with_logits", [POS(2), P(3)]),
        refuse("functional.poisson_nll_loss", [R(2), R(2)], {"reduction": "average"}),
        refuse("functional.gaussian_nll_loss", [R(2), R(2), -1.0]),
        refuse("functional.gaussian_nll_loss", [R(2, 3), R(2, 3), POS(4)]),
        refuse("functional.margin_ranking_loss", [R(2), R(2, 1), R(2)]),
        refuse("functional.multilabel_soft_margin_loss", [R(2, 2), P(2, 2)], {"reduction": "average"}),
        refuse("functional.triplet_margin_with_distance_loss", [R(2), R(2, 2), R(2)]),
        refuse("functional.dropout", [R(2), -0.5]),
        refuse("functional.glu", [V(0.5)]),
        refuse("functional.hardtanh", [R(2), 1.5, 0.5]),
        refuse("functional.interpolate", [R(1, 1, 2)]),
        refuse("functional.interpolate", [R(1, 1, 2), 4, 2.5]),
        refuse("functional.interpolate", [R(1, 1, 2), [4, 4]]),
        refuse("functional.interpolate", [R(1, 1, 2)], {"scale_factor": [1.5, 2.5]}),
        refuse("LazyConv2d", [4, 3], inputs=[R(3, 4)]),
        refuse("LazyConv1d", [4, 3], {"groups": 2}, [R(1, 3, 4)]),
        refuse("LazyConv1d", [3, 3], {"padding": "full"}),
        refuse("LazyBatchNorm1d", inputs=[R(2, 3, 2, 2)]),
        refuse("SyncBatchNorm", [2], inputs=[R(2)]),
        refuse("SyncBatchNorm", [2], inputs=[R(2, 0)]),
        refuse("CrossMapLRN2d", [2], inputs=[R(2, 3)]),
        refuse("AdaptiveLogSoftmaxWithLoss", [4, 5, []]),
        refuse("AdaptiveLogSoftmaxWithLoss", [4, 5, [3, 2]]),
        refuse("AdaptiveLogSoftmaxWithLoss", [4, 5, [2, 2]]),
        refuse("AdaptiveLogSoftmaxWithLoss", [4, 5, [5]]),
        refuse("AdaptiveLogSoftmaxWithLoss", [4, 5, [1.5]]),
        refuse("AdaptiveLogSoftmaxWithLoss", [4, 5, [2]], inputs=[R(2, 4), I([0])]),
        refuse("AdaptiveLogSoftmaxWithLoss", [4, 5, [2]], inputs=[R(2), I([0, 1])]),
        refuse("AdaptiveLogSoftmaxWithLoss", [4, 5, [2]], inputs=[R(2, 4), I(0)]),
        refuse("AdaptiveLogSoftmaxWithLoss", [4, 5, [2]], inputs=[R(2, 4), I([[0]])]),
        refuse("AdaptiveLogSoftmaxWithLoss", [4, 5, [2]], inputs=[R(2, 4), I([0, 5])]),
        refuse("TransformerEncoderLayer", [4, 2, 3, 0.1, "tanh"]),
        refuse("TransformerEncoderLayer", [4, 3]),
        refuse("TransformerEncoderLayer", [4, 2, 3], inputs=[R(2, 2, 4), I([[0, 1], [0, 1]])]),
        refuse("TransformerEncoderLayer", [4, 2, 3], inputs=[R(2, 2, 4), None, None, True]),
        refuse("TransformerEncoder", [L("TransformerEncoderLayer", 4, 2, 3), 0], inputs=[R(2, 2, 4)]),
        refuse("Transformer", [4, 2, 1, 1, 3], inputs=[R(2, 1, 4), R(2, 2, 4)]),
        refuse("Transformer", [4, 2, 1, 1, 3], {"batch_first": True}, [R(1, 2, 4), R(2, 2, 4)]),
        refuse("Transformer", [4, 2, 1, 1, 3], inputs=[R(2, 2, 4), R(2, 2, 3)]),
        refuse("functional.interpolate", [R(1, 1, 2), 4], {"align_corners": True}),
        refuse("functional.interpolate", [R(1, 1, 2), 4], {"mode": "bilinear"}),
        refuse("functional.interpolate", [R(1, 1, 2, 2), 4], {"mode": "linear"}),
        refuse("functional.interpolate", [R(1, 2), 4]),
        refuse("functional.interpolate", [R(1, 1, 2), 4], {"mode": "nearest", "antialias": True}),
        refuse("functional.interpolate", [R(1, 1, 2, 2), 4], {"mode": "lanczos"}),
        refuse("functional.interpolate", [R(1, 1, 2), 4], {"recompute_scale_factor": True}),
        refuse("functional.grid_sample", [R(1, 1, 3, 3), P(1, 2, 2, 2), "cubic"]),
        refuse("functional.grid_sample", [R(1, 1, 3, 3), P(1, 2, 2, 2), "nearest", "mirror"]),
        refuse("functional.affine_grid", [R(1, 2, 2), [1, 1, 2, 2], False]),
        refuse("functional.affine_grid", [R(1, 2, 3), [1, 1, 2], False]),
        refuse("functional.max_unpool1d", [R(1, 1, 2), I([[[0, 2]]]), 2], {"output_size": [9]}),
        refuse("functional.max_unpool1d", [R(1, 1, 2), I([[[0, 2]]]), 2], {"output_size": [9, 9]}),
        refuse("functional.fractional_max_pool2d", [R(1, 1, 4, 4), 2]),
        refuse("functional.lp_pool1d", [R(1, 1, 4), 0, 2]),
        refuse("functional.batch_norm", [R(2, 2), None, None, None, None, False, 0.1, -0.5]),
        refuse("functional.group_norm", [R(2), 2]),
        refuse("functional.embedding", [I([0]), P(2, 2)], {"padding_idx": 2}),
        refuse("LSTM"),
        refuse("GRU", [3]),
        refuse("RNN", [3, 4], {"hidden": 4}),
        refuse("LSTM", [3, 4], {"dropout": 1.5}),
        refuse("LSTM", [3, 4], {"dropout": -0.5}),
        refuse("LSTM", [3, 4], {"dropout": True}),
        refuse("LSTM", [3, 4], {"bias": 1}),
        refuse("GRU", [3, 4], {"bias": None}),
        refuse("GRU", [3, 4], {"batch_first": "yes"}),
        refuse("LSTM", [3.5, 4]),
        refuse("LSTM", [0, 4]),
        refuse("LSTM", [3, "4"]),
        refuse("LSTM", [3, -4]),
        refuse("LSTM", [3, 4, 0]),
        refuse("LSTM", [3, 4, 1.5]),
        refuse("LSTM", [3, 4], {"proj_size": -1}),
        refuse("LSTM", [3, 4], {"proj_size": 4}),
        refuse("GRU", [3, 4], {"proj_size": 2}),
        refuse("RNN", [3, 4], {"proj_size": 2}),
        refuse("RNN", [3, 4], {"nonlinearity": "sigmoid"}),
        refuse("RNN", [3, 4, 1, "gelu"]),
        refuse("RNN", [3, 4], inputs=[]),
        refuse("RNN", [3, 4], inputs=[R(3)]),
        refuse("RNN", [3, 4], inputs=[R(2, 3, 4)]),
        refuse("RNN", [3, 4], inputs=[D(5, 2, 3)]),
        refuse("RNN", [3, 4], inputs=[R(5, 3), R(1, 1, 4)]),
        refuse("RNN", [3, 4], inputs=[R(5, 2, 3), R(2, 4)]),
        refuse("RNN", [3, 4], inputs=[R(5, 2, 3), R(1, 3, 4)]),
        refuse("RNN", [3, 4], inputs=[SEQ([2, 1], R(3, 3)), R(1, 2, 5)]),
        refuse("RNN", [3, 4], inputs=[SEQ([2, 1], R(3, 2, 3))]),
        refuse("GRU", [3, 4], inputs=[R(1, 2, 3, 4)]),
        refuse("GRU", [3, 4], inputs=[R(5, 3), R(1, 1, 4)]),
        refuse("GRU", [3, 4], inputs=[SEQ([2, 1], R(3, 5))]),
        refuse("LSTM", [3, 4], inputs=[R(3)]),
        refuse("LSTM", [3, 4], inputs=[R(5, 2, 4)]),
        refuse("LSTM", [3, 4], inputs=[D(5, 2, 3)]),
        refuse("LSTM", [3, 4], inputs=[R(5, 2, 3), [R(1, 4), R(1, 4)]]),
        refuse("LSTM", [3, 4], inputs=[R(5, 3), [R(1, 4), R(1, 1, 4)]]),
        refuse("LSTM", [3, 4], inputs=[R(5, 2, 3), [R(1, 2, 5), R(1, 2, 4)]]),
        refuse("LSTM", [3, 4, 2], inputs=[R(5, 2, 3), [R(2, 2, 4), R(1, 2, 4)]]),
        refuse("LSTM", [3, 4], {"proj_size": 2}, inputs=[R(5, 2, 3), [R(1, 2, 4), R(1, 2, 4)]]),
        refuse("LSTM", [3, 4], inputs=[R(5, 2, 3), R(1, 2, 4)]),
        refuse("LSTM", [3, 4], inputs=[SEQ([2, 1], R(3, 5))]),
        refuse("LSTMCell", [3]),
        refuse("RNNCell", [3, 4], inputs=[R(1, 2, 3)]),
        refuse("RNNCell", [3, 4], inputs=[R(2, 3), R(1, 2, 4)]),
        refuse("RNNCell", [3, 4], inputs=[R(2, 5)]),
        refuse("RNNCell", [3, 4], {"nonlinearity": "gelu"}, inputs=[R(2, 3)]),
        refuse("LSTMCell", [3, 4], inputs=[R(1, 2, 3)]),
        refuse("LSTMCell", [3, 4], inputs=[R(2, 3), [R(2, 4), R(1, 2, 4)]]),
        refuse("LSTMCell", [3, 4], inputs=[R(2, 3), [R(2, 5), R(2, 4)]]),
        refuse("GRUCell", [3, 4], inputs=[R(1, 2, 3)]),
        refuse("GRUCell", [3, 4], inputs=[R(2, 3), R(1, 2, 4)]),
        refuse("GRUCell", [3, 4], inputs=[R(2, 3), R(3, 4)]),
        refuse("utils.rnn.pad_sequence", [1]),
        refuse("utils.rnn.pad_sequence", [[]]),
        refuse("utils.rnn.pad_sequence", [[R(2), R(3)]], {"padding_side": "top"}),
        refuse("utils.rnn.pad_sequence", [[R(2, 3), R(3, 2)]]),
        refuse("utils.rnn.pack_padded_sequence", [R(3, 2), [3]]),
        refuse("utils.rnn.pack_padded_sequence", [R(3, 2), [1, 3]]),
        refuse("utils.rnn.pack_padded_sequence", [R(3, 2), [3, 0]]),
        refuse("utils.rnn.pack_padded_sequence", [R(0, 2), []]),
        refuse("utils.rnn.pack_sequence", [[R(1), R(2)]]),
        refuse("utils.rnn.pad_packed_sequence", [SEQ([2, 1], R(3))], {"total_length": 1}),
        refuse("utils.rnn.unpad_sequence", [R(2, 3), I([1, 2])], {"batch_first": True, "side": 3}),
        refuse("utils.rnn.unpad_sequence", [R(3, 2), I([1, 2])], {"batch_first": True}),
        refuse("utils.rnn.unpad_sequence", [R(2, 3), I([1, 2, 3])], {"batch_first": True}),
        refuse("init.calculate_gain", ["swish"]),
        refuse("init.calculate_gain", ["leaky_relu", "0.1"]),
        refuse("init.eye_", [P(2)]),
        refuse("init.dirac_", [P(2, 2)]),
        refuse("init.dirac_", [P(3, 2, 2), 2]),
        refuse("init.xavier_uniform_", [P(2)]),
        refuse("init.kaiming_uniform_", [P(2, 2), 0, "fan_both"]),
        refuse("init.orthogonal_", [P(2)]),
        refuse("init.sparse_", [P(2), 0.1]),
    ],
    "warnings": [
        warned("L1Loss", [True]),
        warned("MSELoss", [], {"size_average": False}),
        warned("CrossEntropyLoss", [], {"reduce": False}),
        warned("NLLLoss2d"),
        warned("Hardtanh", [], {"min_value": -2.5}),
        warned("Container"),
        warned("TransformerEncoder", [L("TransformerEncoderLayer", 4, 2, 3), 1]),
        warned("TransformerEncoder", [L("TransformerEncoderLayer", 4, 2, 3, norm_first=True), 1]),
        warned("TransformerEncoder", [L("TransformerEncoderLayer", 4, 2, 3, batch_first=True, bias=False), 1]),
        warned("TransformerEncoder", [L("TransformerEncoderLayer", 3, 3, 2, batch_first=True), 1]),
        warned(
            "TransformerEncoder", [L("TransformerEncoderLayer", 4, 2, 3, activation=L("Tanh"), batch_first=True), 1]
        ),
        warned("TransformerEncoder", [L("TransformerDecoderLayer", 4, 2, 3), 1]),
        warned("LSTM", [3, 4], {"dropout": 0.5}),
        warned("GRU", [3, 4], {"dropout": 1}),
        warned("init.xavier_normal", [P(2, 2)]),
        warned("init.kaiming_uniform_", [P(0, 2)]),
        warned("init.trunc_normal_", [P(2, 2), 5.5]),
        warned("functional.softmax", [R(2, 2)]),
        warned("functional.log_softmax", [R(2)]),
        warned("functional.softmin", [R(2)]),
        warned("functional.gumbel_softmax", [R(2)], {"eps": 0.5}),
        warned("functional.mse_loss", [R(2), P(1)]),
        warned("functional.smooth_l1_loss", [R(3), P(1)]),
        warned("functional.kl_div", [R(2), POS(2)]),
        warned("functional.dropout2d", [R(2, 2)]),
        warned("functional.dropout2d", [R(2, 2, 2)]),
        warned("functional.dropout3d", [R(2, 2, 2)]),
        warned("functional.upsample", [R(1, 1, 2), 4]),
        warned("functional.upsample_nearest", [R(1, 1, 2), 4]),
        warned("functional.upsample_bilinear", [R(1, 1, 2, 2), 4]),
        warned("functional.grid_sample", [R(1, 1, 3, 3), P(1, 2, 2, 2)]),
        warned("functional.affine_grid", [R(1, 2, 3), [1, 1, 1, 1], True]),
        warned("functional.l1_loss", [R(2, 2), P(2)]),
        warned("functional.l1_loss", [R(2), P(2)], {"reduction": "elementwise_mean"}),
    ],
}

for family in sys.argv[1:] or families:
    cases = families[family]
    lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
    (HERE / f"{family}.json").write_text(f"[\n{lines}\n]\n")
