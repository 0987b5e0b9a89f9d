"""Writes docs.json beside this file: python docs.py (needs torch 2.15).

The first sentence of every function's documentation, for the doc lines of the declarations.
"""

import json
import pathlib
import re

import torch

ROLES = re.compile(r":[a-z:]+:`~?([^`<]*?)(?:\s*<[^>]*>)?`")


def sentence(doc):
    """The first sentence behind the signatures, without the markup of reStructuredText."""
    for paragraph in re.split(r"\n\s*\n", doc if isinstance(doc, str) else ""):
        text = " ".join(paragraph.split())
        # signatures, directives and references that only point elsewhere say nothing here
        if not text or "->" in text or text.startswith((".. ", "See ", "In-place ", "Args", "Note")):
            continue
        text = ROLES.sub(r"`\1`", text).replace("``", "`").replace("\\", "").replace("*/", "* /")
        if re.search(r"[{}|$]|\.\. ", text):
            return None
        first = re.match(r"(.+?[.!?])(\s|$)", text)
        found = (first.group(1) if first else text + ".").strip()
        return found if 12 <= len(found) <= 160 else None
    return None


def public(space, module):
    for name in dir(module):
        found = None if name.startswith("_") else sentence(getattr(getattr(module, name), "__doc__", None))
        if found is not None and callable(getattr(module, name)):
            yield f"{space}.{name}", found


spaces = {
    "torch": torch,
    "Tensor": torch.Tensor,
    "nn": torch.nn.functional,
    "linalg": torch.linalg,
    "fft": torch.fft,
    "special": torch.special,
}
lines = dict(line for space, module in spaces.items() for line in public(space, module))
path = pathlib.Path(__file__).parent / "docs.json"
path.write_text(json.dumps(dict(sorted(lines.items())), indent=0, ensure_ascii=False) + "\n")
