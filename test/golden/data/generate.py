"""Writes orders.json: what samplers, splits and loaders of Python's torch.utils.data yield under a seed.

A case is built after torch.manual_seed(seed) and read for two epochs. `draws` has the next number of the global
generator (and of the case's own, where it has one) when an epoch was opened and after each entry: it tells when
random numbers are drawn, not only which.
"""

import json
import pathlib

import torch
from torch.utils import data
from torch.utils.data import DataLoader, Subset, TensorDataset


def peek(generator):
    state = generator.get_state()
    value = torch.empty((), dtype=torch.int64).random_(generator=generator).item()
    generator.set_state(state)
    return str(value)


def build(spec, generator):
    options = dict(spec.get("kwargs", {}))
    if generator is not None:
        options["generator"] = generator
    kind = spec["type"]
    if kind == "DataLoader":
        dataset = TensorDataset(torch.arange(spec["n"]))
        if "sampler" in spec:
            options["sampler"] = build(spec["sampler"], None)
        if "subset" in spec:
            dataset = Subset(dataset, spec["subset"])
        return DataLoader(dataset, **options)
    if kind == "WeightedRandomSampler":
        return data.WeightedRandomSampler(spec["weights"], spec["num_samples"], **options)
    if kind == "SubsetRandomSampler":
        return data.SubsetRandomSampler(spec["indices"], **options)
    if kind == "DistributedSampler":
        return data.DistributedSampler(range(spec["n"]), spec["replicas"], spec["rank"], **options)
    if kind == "random_split":
        return data.random_split(range(spec["n"]), spec["lengths"], **options)
    return getattr(data, kind)(range(spec["n"]), **options)


def plain(entry):
    if isinstance(entry, (list, tuple)) and len(entry) == 1 and isinstance(entry[0], torch.Tensor):
        return entry[0].tolist()
    return list(entry.indices) if isinstance(entry, Subset) else entry


def run(spec, seed):
    torch.manual_seed(seed)
    generator = torch.Generator().manual_seed(spec["generator"]) if "generator" in spec else None
    subject = build(spec, generator)
    order, draws = [], []

    def note():
        draws.append([peek(source) for source in (torch.default_generator, generator) if source is not None])

    for epoch in range(2):
        if spec["type"] == "DistributedSampler":
            subject.set_epoch(epoch)
        entries = []
        iterator = iter(subject)
        note()
        for entry in iterator:
            entries.append(plain(entry))
            if spec["type"] == "DataLoader":
                note()
        order.append(entries)
    note()
    return {"spec": spec, "seed": seed, "length": len(subject), "order": order, "draws": draws}


def loader(n, generator=None, **kwargs):
    extra = {key: kwargs.pop(key) for key in ("sampler", "subset") if key in kwargs}
    own = {} if generator is None else {"generator": generator}
    return {"type": "DataLoader", "n": n, "kwargs": kwargs, **extra, **own}


WEIGHTS = [0.1, 0.9, 0.4, 0.7, 3.0, 0.6]
SPECS = [
    loader(10, batch_size=3),
    loader(10, batch_size=3, shuffle=True),
    loader(10, batch_size=4, shuffle=True, drop_last=True),
    loader(10, batch_size=5, shuffle=True),
    loader(10, batch_size=None, shuffle=True),
    loader(10, shuffle=True),
    loader(100, batch_size=32, shuffle=True),
    loader(10, generator=5, batch_size=2),
    loader(10, generator=5, batch_size=3, shuffle=True),
    loader(10, generator=5, batch_size=5, shuffle=True),
    loader(10, generator=5, batch_size=4, shuffle=True, drop_last=True),
    loader(10, batch_size=4, sampler={"type": "RandomSampler", "n": 10, "kwargs": {"num_samples": 25}}),
    loader(10, batch_size=24, sampler={"type": "RandomSampler", "n": 10, "kwargs": {"replacement": True, "num_samples": 70}}),
    loader(6, batch_size=4, sampler={"type": "WeightedRandomSampler", "weights": WEIGHTS, "num_samples": 10}),
    loader(20, batch_size=3, sampler={"type": "SubsetRandomSampler", "indices": [3, 1, 4, 15, 9, 2, 6]}),
    loader(20, batch_size=3, shuffle=True, subset=[19, 0, 7, 7, 3, 12, 4]),
    {"type": "SequentialSampler", "n": 5},
    {"type": "RandomSampler", "n": 10},
    {"type": "RandomSampler", "n": 10, "generator": 5},
    {"type": "RandomSampler", "n": 10, "kwargs": {"replacement": True}},
    {"type": "RandomSampler", "n": 10, "kwargs": {"replacement": True, "num_samples": 40}, "generator": 5},
    {"type": "RandomSampler", "n": 10, "kwargs": {"num_samples": 4}},
    {"type": "RandomSampler", "n": 10, "kwargs": {"num_samples": 25}},
    {"type": "WeightedRandomSampler", "weights": WEIGHTS, "num_samples": 5},
    {"type": "WeightedRandomSampler", "weights": WEIGHTS, "num_samples": 4, "kwargs": {"replacement": False}},
    {"type": "WeightedRandomSampler", "weights": [1.0, 2.0, 3.0], "num_samples": 6, "generator": 5},
    {"type": "SubsetRandomSampler", "indices": [3, 1, 4, 15, 9, 2, 6]},
    {"type": "SubsetRandomSampler", "indices": [3, 1, 4, 15, 9, 2, 6], "generator": 5},
    *({"type": "random_split", "n": 10, "lengths": lengths} for lengths in ([7, 3], [0.5, 0.5], [0.33, 0.33, 0.34])),
    {"type": "random_split", "n": 11, "lengths": [0.25, 0.25, 0.5], "generator": 5},
    *({"type": "DistributedSampler", "n": 10, "replicas": 3, "rank": rank} for rank in range(3)),
    {"type": "DistributedSampler", "n": 10, "replicas": 3, "rank": 1, "kwargs": {"shuffle": False}},
    {"type": "DistributedSampler", "n": 10, "replicas": 3, "rank": 2, "kwargs": {"drop_last": True, "seed": 3}},
    {"type": "DistributedSampler", "n": 2, "replicas": 7, "rank": 6},
]

cases = [run(spec, seed) for seed in (1, 1234) for spec in SPECS]
lines = ",\n".join(json.dumps(case, separators=(",", ":")) for case in cases)
text = f'{{"torch": "{torch.__version__.split("+")[0]}", "cases": [\n{lines}\n]}}\n'
(pathlib.Path(__file__).parent / "orders.json").write_text(text)
