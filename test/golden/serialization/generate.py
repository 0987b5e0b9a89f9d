"""Writes small files of Python's torch.save, and expected.json with what each of them holds. Run with torch 2.15."""
import collections
import io
import json
import math
import os
import zipfile

import torch
from encoder import Encoder

torch.set_num_threads(1)
torch.manual_seed(0)
HERE = os.path.dirname(os.path.abspath(__file__))
EXPECTED = {}


def save(name, value, **options):
    torch.save(value, os.path.join(HERE, name), **options)
    EXPECTED[name] = Encoder().encode(value)


def rewrite(name, value, change):
    """A zip file whose entries `change` makes of those that torch.save wrote."""
    buffer = io.BytesIO()
    torch.save(value, buffer)
    with zipfile.ZipFile(buffer) as source, zipfile.ZipFile(os.path.join(HERE, name), "w") as target:
        for entry in change([(info.filename, source.read(info)) for info in source.infolist()]):
            target.writestr(*entry)


x = torch.arange(6.0).reshape(2, 3)
DTYPES = [
    *(torch.float64, torch.float32, torch.float16, torch.bfloat16, torch.complex32, torch.complex64, torch.complex128),
    *(torch.int8, torch.int16, torch.int32, torch.int64, torch.uint8, torch.uint16, torch.uint32, torch.uint64, torch.bool),
    *(torch.float8_e4m3fn, torch.float8_e5m2, torch.float8_e4m3fnuz, torch.float8_e5m2fnuz),
]
save("tensor.pt", x)
save("dtypes.pt", [torch.tensor([1.5, 0.0, 3.0]).to(dtype) for dtype in DTYPES])
save("special.pt", torch.tensor([math.nan, math.inf, -math.inf, -0.0, 5e-324], dtype=torch.float64))
save("integers.pt", [torch.tensor([2**63 - 1, -(2**63)]), torch.tensor([2**64 - 1], dtype=torch.uint64)])
base = torch.arange(24.0)
save("views.pt", {"base": base, "row": base[4:8], "matrix": base.view(4, 6).t(), "every": base[1::5], "none": base[:0],
                  "expanded": base[2].expand(2, 2), "same": base})
save("scalars.pt", {"zero_dim": torch.tensor(7), "empty": torch.zeros(0, 3), "leaf": torch.ones(2, requires_grad=True)})
save("parameter.pt", [torch.nn.Parameter(x.clone()), torch.nn.Parameter(torch.ones(1), requires_grad=False)])
save("conj.pt", [torch.tensor([1 + 2j]).conj(), torch.tensor([1 + 2j]).conj().imag])
save("meta.pt", torch.zeros(2, 3, device="meta"))
save("values.pt", {
    "int": [0, 1, -1, 255, 256, 65535, 65536, 2**31 - 1, -(2**31), 2**31, 2**53 - 1, 2**53, -(2**70)],
    "float": [0.5, -1e300, 1e-5, math.inf, math.nan],
    "str": ["", "ascii", "äöü 漢字 🙂", "line\nbreak\0"],
    "constants": [None, True, False],
    "tuple": ((), (1,), (1, 2), (1, 2, 3), (1, 2, 3, 4)),
    "bytes": b"\x00\xff bytes",
    "bytearray": bytearray(b"\x01\xfe"),
    "set": {1, 2, 3},
    "complex": 1.5 - 2j,
    "size": torch.Size([2, 3]),
    "dtype": torch.bfloat16,
    "device": [torch.device("cpu"), torch.device("cuda", 1)],
    "layout": torch.sparse_coo,
    "ordered": collections.OrderedDict(b=1, a=2),
    "counter": collections.Counter("aab"),
    "int keys": {0: "zero", 1: {"one": 1}},
    "mixed keys": {"a": 1, 2: "b", None: 3, (1, 2): 4},
    "__proto__": {"constructor": 1},
    "empty": [{}, [], ()],
})
save("long.pt", {"list": list(range(2500)), "dict": {f"key {i}": i for i in range(2500)}})

model = torch.nn.Sequential(collections.OrderedDict(
    fc=torch.nn.Linear(3, 4), bn=torch.nn.BatchNorm1d(4), relu=torch.nn.ReLU(), out=torch.nn.Linear(4, 1)))
data = torch.randn(8, 3)
for name, make in [("adam", lambda p: torch.optim.Adam(p, lr=0.01, amsgrad=True)),
                   ("sgd", lambda p: torch.optim.SGD(p, lr=1.0, momentum=0.9))]:
    optimizer = make(model.parameters())
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, 2, gamma=0.5)
    for _ in range(3):
        optimizer.zero_grad()
        model(data).pow(2).mean().backward()
        optimizer.step()
        scheduler.step()
    save(f"{name}.pt", {"optimizer": optimizer.state_dict(), "scheduler": scheduler.state_dict()})
save("state_dict.pt", model.state_dict())
save("checkpoint.pt", {"epoch": 3, "model": model.state_dict(), "loss": [0.5, 0.25], "rng": torch.get_rng_state()[:16]})

save("sparse.pt", [torch.eye(3).to_sparse(), torch.eye(3).to_sparse_csr(), torch.eye(4).to_sparse_bsr((2, 2))])
save("quantized.pt", [
    torch.quantize_per_tensor(x, 0.5, 1, torch.quint8),
    torch.quantize_per_channel(x, torch.tensor([0.5, 0.25]), torch.tensor([1, 2]), 0, torch.qint8),
])
save("legacy.pt", {"base": base, "row": base[4:8], "model": model.state_dict(), "half": x.half()},
     _use_new_zipfile_serialization=False)
torch.serialization.set_crc32_options(False)
save("no_crc.pt", {"x": x})
torch.serialization.set_crc32_options(True)


def big_endian(entries):
    for name, content in entries:
        if name.endswith("byteorder"):
            content = b"big"
        elif "/data/" in name:
            content = b"".join(content[i:i + 4][::-1] for i in range(0, len(content), 4))
        yield name, content


rewrite("big_endian.pt", x, big_endian)
EXPECTED["big_endian.pt"] = Encoder().encode(x)


class Evil:
    def __reduce__(self):
        return os.system, ("touch hacked",)


class Subprocess:
    def __reduce__(self):
        import subprocess
        return subprocess.call, (["touch", "hacked"],)


class Builtin:
    def __reduce__(self):
        return eval, ("open('hacked', 'w')",)


# Files that are refused; nothing is expected of them.
torch.save({"x": x, "evil": Evil()}, os.path.join(HERE, "evil_os.pt"))
torch.save(Subprocess(), os.path.join(HERE, "evil_subprocess.pt"))
torch.save(Builtin(), os.path.join(HERE, "evil_eval.pt"))
torch.save(Evil(), os.path.join(HERE, "evil_legacy.pt"), _use_new_zipfile_serialization=False)
torch.save(torch.nn.ReLU(), os.path.join(HERE, "module.pt"))
rewrite("compressed.pt", x, lambda entries: [(*entry, zipfile.ZIP_DEFLATED) for entry in entries])
rewrite("duplicate.pt", x, lambda entries: [*entries, entries[0]])
rewrite("script.pt", x, lambda entries: [*entries, ("archive/constants.pkl", b"\x80\x02).")])
rewrite("missing_storage.pt", x, lambda entries: [entry for entry in entries if "/data/" not in entry[0]])
rewrite("short_storage.pt", x, lambda entries: [(n, c[:8] if "/data/" in n else c) for n, c in entries])
rewrite("newer.pt", x, lambda entries: [(n, b"11\n" if n.endswith("/version") else c) for n, c in entries])

with open(os.path.join(HERE, "expected.json"), "w") as f:
    json.dump(EXPECTED, f)
    f.write("\n")
