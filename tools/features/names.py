"""Prints the public names of PyTorch by module, as JSON: python tools/features/names.py > tools/features/names.json"""

import importlib
import json
import types
import warnings

MODULES = """
torch torch.nn torch.nn.functional torch.nn.init torch.nn.utils torch.nn.utils.rnn torch.nn.utils.parametrize
torch.nn.utils.parametrizations torch.nn.utils.prune torch.optim torch.optim.lr_scheduler torch.optim.swa_utils
torch.autograd torch.autograd.functional torch.autograd.graph torch.linalg torch.fft torch.special torch.random
torch.signal.windows torch.masked torch.amp torch.func torch.sparse torch.nested torch.cuda torch.utils.data torch.utils.checkpoint
torch.distributions torch.distributed
""".split()

# Helpers of Python's own module system and type checker, and names that only say how a module is written.
INTERNAL = {
    "assert_int_or_pair",
    "boolean_dispatch",
    "handle_torch_function",
    "has_torch_function",
    "has_torch_function_unary",
    "has_torch_function_variadic",
    "is_package",
    "common_notes",
}

# Classes of torch._C are those of TorchScript and of the compiler, but for these.
CLASSES = {"Event", "Generator", "Size", "Stream", "Tag", "device", "dtype", "finfo", "iinfo", "layout", "memory_format"}


def belongs(value, module):
    """Whether a value was made for `module`, not imported from elsewhere for its own use."""
    if isinstance(value, types.ModuleType):
        return False
    home = getattr(value, "__module__", None)
    return callable(value) and (home is None or home.startswith(("torch._C", module)))


def scripting(value, key):
    return isinstance(value, type) and hasattr(importlib.import_module("torch._C"), key) and key not in CLASSES


def public(name):
    module = importlib.import_module(name)
    listed = getattr(module, "__all__", None)
    if listed is None:
        listed = [key for key in dir(module) if belongs(getattr(module, key), name)]
    if name == "torch":
        listed = [key for key in listed if not scripting(getattr(module, key), key)]
    submodule = lambda key: isinstance(getattr(module, key, None), types.ModuleType)
    names = {key for key in listed if not key.startswith("_") and key not in INTERNAL and not submodule(key)}
    return " ".join(sorted(names))


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    torch = importlib.import_module("torch")
    methods = " ".join(sorted(key for key in dir(torch.Tensor) if not key.startswith("_")))
    names = {"torch": public("torch"), "torch.Tensor": methods, **{module: public(module) for module in MODULES}}
    print(json.dumps({"version": torch.__version__.split("+")[0], "modules": names}, indent=2))
