"""Writes docs.json beside this file: python docs.py (needs torch 2.15).

For every documented function the first sentence of its documentation and the shapes it names, for the doc lines of the
declarations; an empty line where it has a page but says nothing of its own.
"""

import json
import pathlib
import re

import torch

ROLES = re.compile(r":[a-z:]+:`~?([^`<]*?)(?:\s*<[^>]*>)?`")
MATH = re.compile(r":math:`([^`]*)`")
SIGNATURE = re.compile(r"^\w+\((?:(?!\n\n).)*?\)(?: ?-> ?[^\n]*)?(\n|$)", re.S)

SYMBOLS = {
    **{name: name for name in ["max", "min", "log", "exp", "sin", "cos", "tan", "tanh", "ln", "sum"]},
    **{"times": "×", "cdot": "·", "geq": "≥", "leq": "≤", "neq": "≠", "ge": "≥", "le": "≤", "sim": "~"},
    **{"ldots": "...", "rightarrow": "→", "to": "→", "lceil": "⌈", "rceil": "⌉", "rfloor": "⌋", "infty": "∞", "in": "∈"},
    **{"alpha": "α", "beta": "β", "gamma": "γ", "lambda": "λ", "mu": "μ", "pi": "π", "sigma": "σ"},
    **{"Phi": "Φ", "psi": "ψ"},
    **{"left": "", "right": "", "quad": " ", "dots": "...", "sqrt": "√", "pm": "±", "neg": "¬", "circ": "∘"},
    **{"otimes": "⊗", "ast": "*", "approx": "≈", "mid": "|", "lvert": "|", "rvert": "|", "lfloor": "⌊"},
}


def plain(math):
    """A formula of LaTeX as text; None where that would not be readable."""
    text = (math.replace("{{", "{").replace("}}", "}") if "{{" in math else math).replace("\\_", "_")
    text = re.sub(r"\\(?:text|mathrm|operatorname|mathbb|mathcal|rm|mathtt|boldsymbol)\s*\{([^{}]*)\}", r"\1", text)
    text = re.sub(r"\\frac\{([^{}]*)\}\{([^{}]*)\}", lambda m: " / ".join(map(grouped, m.groups())), text)
    text = re.sub(r"\\frac (\w)", r"/ \1", text)
    text = re.sub(r"\\([a-zA-Z]+)", lambda m: SYMBOLS.get(m.group(1), m.group(0)), text)
    text = text.replace("\\,", " ").replace("\\;", " ").replace("\\ ", " ")
    text = re.sub(r"([_^])\{([^{}]*)\}", lambda m: m.group(1) + grouped(m.group(2)), text)
    text = re.sub(r"\{(\w+)\}", r"\1", text)
    text = re.sub(r"\s+", " ", text).replace("( ", "(").replace(" )", ")").replace(" ,", ",").strip()
    return None if re.search(r"[\\{}]", text) else text


def grouped(part):
    return part if re.fullmatch(r"[\w.]*", part.strip()) else f"({part.strip()})"


UNREADABLE = "\0"
SILENT = (".. ", "See ", "In-place ", "Args", "Note", ">>>")


def text_of(markup):
    """reStructuredText without its markup, UNREADABLE where a formula resists."""
    text = MATH.sub(lambda found: f"`{plain(found.group(1)) or UNREADABLE}`", markup)
    text = re.sub(r"`([^`<]+?)\s*<[^>`]*>`_+", r"\1", text)
    text = ROLES.sub(r"`\1`", text).replace("``", "`").replace("`attr`:tensors", "`tensors`")
    text = text.replace("\\", "").replace("*/", "* /")
    text = re.sub(r"(?<![\w*`])\*(\w[\w ]*)\*(?![\w*])", r"\1", re.sub(r"\*\*(\w+)\*\*", r"\1", text))
    return re.sub(r"^- (.*?) - .*", r"\1", text)


def sentence(doc):
    """The first sentence behind the signatures, with its shapes; an empty text where there is none to quote."""
    rest = SIGNATURE.sub("", doc.replace("# noqa: B950", "").strip())
    for paragraph in re.split(r"\n\s*\n", rest):
        lines = " ".join(paragraph.split())
        # signatures, directives and references that only point elsewhere say nothing here
        if not lines or re.search(r"\) ?->", lines) or lines.startswith(SILENT):
            continue
        text = text_of(lines)
        first = re.match(r"(.+?[.!?])(?<!i\.e\.)(?<!e\.g\.)(?<!\.\.\.)(?=\s+[A-Z:`(]|\s*$)", text)
        found = re.sub(r"[\s:]*:\.?$|\s*,$", "", first.group(1) if first else text)
        if UNREADABLE in found or re.search(r"[{}]|\.\. |\w::\s", found) or not 12 <= len(found) <= 330:
            return ""
        return (found if re.search(r"[.!?]$", found) else f"{found}.") + shapes(doc)
    module = re.search(r"See :class:`~?torch\.nn\.(\w+)`", doc)
    return "" if module is None else sentence(getattr(torch.nn, module.group(1)).__doc__)


NOT_ARGUMENTS = ("out", "Outputs", "Shape", "Returns", "Tensor", "expression", "seq", "tensors")


def shapes(doc):
    """`input (N, C, L)` for every argument that is said to be "of shape" so."""
    argument = r"[ \t]*(\w+)(?: \([^)\n]*\))?:"
    other = argument.replace("(\\w+)", "\\w+")
    found = re.findall(rf"^{argument}(?:(?!\n{other}).)*?of (?:shape|size) :math:`(\\?\(.*?\))`", doc, re.M | re.S)
    said = [(name, plain(shape)) for name, shape in found if name not in NOT_ARGUMENTS]
    known = [f"{name} `{shape}`" for name, shape in dict(said).items() if shape is not None]
    return f" Shapes: {', '.join(known)}." if known else ""


def public(space, module):
    for name in dir(module):
        member = getattr(module, name, None)
        doc = getattr(member, "__doc__", None)
        if not name.startswith("_") and callable(member) and isinstance(doc, str) and doc.strip():
            yield f"{space if has_page(space, name) else 'unlisted'}.{name}", sentence(doc)


def has_page(space, name):
    """Whether docs/source/torch.md lists a documented function; the other pages list all of theirs."""
    if space != "torch":
        return True
    elsewhere = hasattr(torch.nn.functional, name) and name not in ("sigmoid", "softmax", "tanh")
    return not elsewhere and not name.endswith(("_", "_copy")) or name == "narrow_copy"


spaces = {
    "torch": torch,
    "Tensor": torch.Tensor,
    "nn": torch.nn.functional,
    "linalg": torch.linalg,
    "fft": torch.fft,
    "special": torch.special,
    "sparse": torch.sparse,
}
lines = dict(line for space, module in spaces.items() for line in public(space, module))
path = pathlib.Path(__file__).parent / "docs.json"
path.write_text(json.dumps(dict(sorted(lines.items())), indent=0, ensure_ascii=False) + "\n")
