"""Writes signatures.json and printed.json beside this file: python make.py (needs torch 2.15 and pyyaml).

signatures.json: what torchgen gives the argument parser of every function, in the order in which it is tried.
printed.json: what the parser itself prints for every overloaded function.
"""

import json
import pathlib
import re
import types

import torch
import torchgen
from torchgen.gen import parse_native_yaml
from torchgen.packaged.autograd import gen_python_functions as generator

packaged = pathlib.Path(torchgen.__file__).parent / "packaged"
here = pathlib.Path(__file__).parent
natives = parse_native_yaml(
    str(packaged / "ATen/native/native_functions.yaml"), str(packaged / "ATen/native/tags.yaml")
).native_functions
natives = [f for f in natives if generator.should_generate_py_binding(f)]
deprecated = str(packaged / "autograd/deprecated.yaml")


def rows(method, predicate):
    pairs = generator.load_signatures(natives, deprecated, method=method)
    for name, overloads in generator.group_filter_overloads(pairs, predicate).items():
        groups = sorted(generator.group_overloads(overloads), key=lambda group: group.signature.deprecated)
        yield str(name), [
            [
                group.signature.signature_str(),
                group.base.func.name.overload_name,
                group.outplace.func.name.overload_name if group.outplace else None,
            ]
            for group in groups
        ]


spaces = {
    "Tensor": (True, generator.is_py_variable_method),
    "torch": (False, generator.is_py_torch_function),
    "nn": (False, generator.is_py_nn_function),
    "linalg": (False, generator.is_py_linalg_function),
    "fft": (False, generator.is_py_fft_function),
    "special": (False, generator.is_py_special_function),
    "sparse": (False, generator.is_py_sparse_function),
    "nested": (False, generator.is_py_nested_function),
}
table = {space: dict(sorted(rows(*of))) for space, of in spaces.items()}
(here / "signatures.json").write_text(json.dumps(table, indent=0, separators=(",", ":")) + "\n")


def printed(function):
    try:
        function(*(object(),) * 12)
    except TypeError as error:
        return re.findall(r"^ \* (\(.*\))$", str(error), re.M)
    except Exception:
        return []
    return []


modules = {
    "Tensor": torch.ones(2),
    "torch": torch._C._VariableFunctions,
    "nn": torch._C._nn,
    "linalg": torch._C._linalg,
    "fft": torch._C._fft,
    "special": torch._C._special,
}
shown = {
    space: {
        name: printed(getattr(module, name))
        for name in table[space]
        if isinstance(getattr(module, name, None), types.BuiltinFunctionType)
    }
    for space, module in modules.items()
}
shown = {space: {name: texts for name, texts in names.items() if texts} for space, names in shown.items()}
(here / "printed.json").write_text(json.dumps(shown, indent=0, separators=(",", ":")) + "\n")
