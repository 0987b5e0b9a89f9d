"""Writes tensors.safetensors with Python's safetensors. Run with torch 2.15 and safetensors."""
import os

import torch
from safetensors.torch import save_file

HERE = os.path.dirname(os.path.abspath(__file__))
DTYPES = ["float64", "float32", "float16", "bfloat16", "int64", "int32", "int16", "int8", "uint8", "bool", "uint16",
          "uint32", "uint64", "float8_e4m3fn", "float8_e5m2"]
tensors = {name: torch.tensor([1.5, -2.0 if "float" in name else 2.0, 0.0]).to(getattr(torch, name)) for name in DTYPES}
tensors |= {"matrix": torch.arange(6.0).reshape(2, 3), "scalar": torch.tensor(7), "empty": torch.zeros(0, 3)}
save_file(tensors, os.path.join(HERE, "tensors.safetensors"), metadata={"format": "pt"})
