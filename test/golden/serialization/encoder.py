"""What a file holds, as JSON: written for Python's files by generate.py, compared with ours by test/python/saved_files.py.

A dict is {"dict": [[key, value], ...]}, a tensor {"tensor": dtype, ...} with its values as a nested list (complex numbers
as [re, im], text for nan, infinities and integers beyond 2^53) and `storage`, equal for tensors that share one.
"""
import math

import torch


class Encoder:
    def __init__(self):
        self.storages = {}

    def number(self, x):
        if isinstance(x, list):
            return [self.number(item) for item in x]
        if isinstance(x, complex):
            return [self.number(x.real), self.number(x.imag)]
        if isinstance(x, float) and not math.isfinite(x):
            return str(x)
        if isinstance(x, int) and abs(x) >= 2**53:
            return str(x)
        return x

    def tensor(self, x):
        result = {
            "tensor": str(x.dtype).removeprefix("torch."),
            "size": list(x.shape),
            "requires_grad": x.requires_grad,
            "parameter": isinstance(x, torch.nn.Parameter),
            "layout": str(x.layout).removeprefix("torch."),
            "device": str(x.device),
        }
        if x.layout == torch.strided and not x.is_quantized and x.device.type != "meta":
            key = x.untyped_storage()._cdata
            result["storage"] = self.storages.setdefault(key, len(self.storages))
            result["stride"] = list(x.stride())
            result["offset"] = x.storage_offset()
        if x.device.type != "meta":
            dense = x.detach().dequantize() if x.is_quantized else x.detach().to_dense()
            if dense.dtype.itemsize == 1 and dense.dtype.is_floating_point:
                dense = dense.float()
            result["values"] = self.number(dense.tolist())
        return result

    def encode(self, x):
        if isinstance(x, torch.Tensor):
            return self.tensor(x)
        if isinstance(x, dict):
            encoded = {"dict": [[self.encode(k), self.encode(v)] for k, v in x.items()]}
            if hasattr(x, "_metadata"):
                encoded["_metadata"] = self.encode(dict(x._metadata))
            return encoded
        if isinstance(x, torch.Size):
            return {"size": list(x)}
        if isinstance(x, (list, tuple)):
            return [self.encode(item) for item in x]
        if isinstance(x, set):
            return {"set": sorted(x)}
        if isinstance(x, (bytes, bytearray)):
            return {"bytes": list(x)}
        if isinstance(x, complex):
            return {"complex": [x.real, x.imag]}
        if isinstance(x, (torch.dtype, torch.layout)):
            return str(x).removeprefix("torch.")
        if isinstance(x, torch.device):
            return {"device": str(x)}
        return self.number(x)
