"""Writes cases.json.gz: tensors, printing options, and the text that Python PyTorch prints. Run with torch 2.15.

A case is {value: {dtype, size, stride, offset, data, requires_grad}, options, then: [method, ...arguments], repr}; `data`
is the whole storage in base64. `then` is called on the value before it is printed.
"""
import base64
import gzip
import json
import math
import os

import torch

torch.set_num_threads(1)
torch.manual_seed(0)
CASES = []


def encode(x):
    flat = torch.empty(0, dtype=torch.uint8).set_(x.untyped_storage())
    return {
        "dtype": str(x.dtype).removeprefix("torch."),
        "size": list(x.size()),
        "stride": list(x.stride()),
        "offset": x.storage_offset(),
        "data": base64.b64encode(bytes(flat.tolist())).decode(),
        "requires_grad": x.requires_grad,
    }


def case(x, then=None, **options):
    torch.set_printoptions(profile="default")
    torch.set_printoptions(**options)
    value = encode(x)
    if then is not None:
        x = getattr(x, then[0])(*then[1:])
    CASES.append({"value": value, "options": options, "then": then, "repr": repr(x)})
    torch.set_printoptions(profile="default")


inf, nan = math.inf, math.nan
FLOATS = [torch.float32, torch.float64, torch.float16, torch.bfloat16]
for dtype in FLOATS:
    for data in ([0.0, -0.0], [1.0, nan, inf], [1.5, nan, -inf], [0.5, 1.5, 2.5, -2.5], [1e-5, 1.0], [1e4, 1e-3], [3.0]):
        case(torch.tensor(data, dtype=dtype))
    case(torch.randn(2, 3).to(dtype))
    case(torch.randn(40, 40).to(dtype), threshold=100)
    case(torch.tensor(0.1, dtype=dtype))
    case(torch.zeros(0, 2, dtype=dtype))
for dtype in [torch.float8_e5m2, torch.float8_e4m3fn, torch.float8_e5m2fnuz, torch.float8_e4m3fnuz]:
    case(torch.tensor([0.5, 1.25, -3.0, 0.0]).to(dtype))
    case(torch.tensor([1.0, 448.0]).to(dtype))
case(torch.tensor([0.5, 2.0, 2.0**100]).to(torch.float8_e8m0fnu))
for dtype in [torch.int8, torch.int16, torch.int32, torch.int64]:
    case(torch.tensor([[-1, 20], [100, 0]], dtype=dtype))
    case(torch.zeros(2, 0, 3, dtype=dtype))
for dtype in [torch.uint8, torch.uint16, torch.uint32, torch.uint64]:
    case(torch.tensor([[1, 20], [100, 0]], dtype=dtype))
case(torch.tensor([2**64 - 1, 3], dtype=torch.uint64))
case(torch.tensor([2**63 - 1, -(2**63)]))
case(torch.tensor([[True, False], [False, False]]))
case(torch.tensor(False))
for dtype in [torch.complex64, torch.complex128, torch.complex32]:
    case(torch.tensor([1 + 2j, -0.5 - 1e3j, complex(nan, -0.0)]).to(dtype))
    case(torch.tensor(complex(-0.0, 3)).to(dtype))
    case(torch.tensor([1 + 2j, 3 - 4j]).to(dtype), then=["conj"])
    case(torch.tensor([1e-9 + 1j]).to(dtype))
case(torch.randn(30, 40, dtype=torch.complex64))

# digits: exact ties, carries into the next power of ten, the ends of the range
case(torch.tensor([0.00005, 0.00015, 0.00025, 0.5], dtype=torch.float64))
case(torch.tensor([0.03125, 0.09375, 2.5], dtype=torch.float64), precision=4)
case(torch.tensor([0.125, 0.375, 0.625], dtype=torch.float64), precision=2)
case(torch.tensor([0.5, 1.5, 2.5, 3.5, -0.5, 0.25]), precision=0)
case(torch.tensor([99999.5, 0.5]), precision=4)
case(torch.tensor([9.99995, 99.9995, 1e-7], dtype=torch.float64))
case(torch.tensor([1e22, 1e23, 9.999999999999999e22], dtype=torch.float64), sci_mode=False)
case(torch.tensor([5e-324, 1.7976931348623157e308], dtype=torch.float64))
case(torch.tensor([5e-324, 1.5], dtype=torch.float64), sci_mode=False, precision=20)
case(torch.tensor([1 / 3, 2 / 3], dtype=torch.float64), precision=30)
case(torch.tensor([1.0, 1001.0]))
case(torch.tensor([1.0, 1000.0]))
case(torch.tensor([1e8, 1e8 + 8]))
case(torch.tensor([1.0000001e8]))
case(torch.tensor([0.0001]), precision=6)
case(torch.tensor([0.00009]))

# where lines break, where dots stand
for n in (9, 10, 11, 100, 1000, 1001):
    case(torch.arange(n))
    case(torch.arange(n) / 7)
    case(torch.arange(n), linewidth=40)
for size in [(5, 7), (7, 5), (3, 4, 5), (2, 1, 9), (1, 1, 1, 1), (8, 8, 8), (7, 1, 7), (2, 2, 2, 2)]:
    x = torch.randn(size)
    case(x)
    case(x, threshold=10)
    case(x, threshold=10, edgeitems=1)
    case(x, threshold=10, edgeitems=0)
    case(x, threshold=0, edgeitems=2, linewidth=30, precision=2)
    case(x, profile="short")
    case(x, sci_mode=True, precision=1)
case(torch.arange(20), threshold=5, edgeitems=0)
case(torch.randn(2000), edgeitems=5)
case(torch.randn(1100), profile="full")
case(torch.randn(3, 3), linewidth=5)
case(torch.randn(6, 6).t())
case(torch.randn(6, 6)[::2, 1::3])
case(torch.randn(3, 1).expand(3, 4))

# suffixes
w = torch.randn(2, 3, requires_grad=True)
case(w)
case(w.detach().double().requires_grad_())
for then in (["exp"], ["sum"], ["t"], ["to", torch.float64], ["select", 0, 1], ["unsqueeze", 0], ["detach"]):
    if then[0] == "to":
        case(w, then=["double"])
    else:
        case(w, then=then)
case(torch.randn(12, requires_grad=True), then=["exp"])
case(torch.randn(4, 5, requires_grad=True), then=["to_sparse"])
case(torch.zeros(0, requires_grad=True))
case(torch.randn(3), then=["to", "meta"])
case(torch.zeros(3, dtype=torch.int64), then=["to", "meta"])

# layouts
eye = torch.eye(3)
case(eye, then=["to_sparse"])
case(eye.double(), then=["to_sparse"])
case(torch.zeros(2, 2), then=["to_sparse"])
case(torch.ones(3, 4, 2), then=["to_sparse", 1])
case(torch.randn(20, 20), then=["to_sparse"])
for name in ("to_sparse_csr", "to_sparse_csc"):
    case(eye, then=[name])
    case(torch.zeros(2, 3, dtype=torch.float64), then=[name])
for name in ("to_sparse_bsr", "to_sparse_bsc"):
    case(torch.eye(4), then=[name, [2, 2]])

path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "cases.json.gz")
with open(path, "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", mtime=0) as f:
    f.write(json.dumps(CASES).encode())
print(len(CASES), "cases")
