"""The program of examples/mini_batch.ts in Python: same options, same draws, same losses."""

import argparse

import torch
import torch.nn.functional as F
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset

parser = argparse.ArgumentParser(description="Trains in small batches, with four optimizers side by side.")
parser.add_argument("--epochs", type=int, default=20)
parser.add_argument("--batch-size", type=int, default=32)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--plot", help="accepted, not drawn")
parser.add_argument("--dry-run", action="store_true")
options = parser.parse_args()


def rings(n):
    points = torch.randn(n, 2)
    radius = points.square().sum(1).sqrt()
    labels = (radius > 0.8).long() + (radius > 1.5).long()
    return TensorDataset(points, labels)


def make_model():
    torch.manual_seed(options.seed)
    model = nn.Sequential()
    model.add_module("hidden", nn.Linear(2, 32))
    model.add_module("activation", nn.ReLU())
    model.add_module("output", nn.Linear(32, 3))
    return model


def describe(model, loader):
    points, labels = next(iter(loader))
    print(f"{len(loader)} batches, the first: points {points.shape}, labels {labels.shape}")
    print(f"labels {labels}")
    print("\nnamed_children:")
    for name, child in model.named_children():
        print(f"  {name.ljust(10)}  {child}")
    print("named_parameters:")
    for name, parameter in model.named_parameters():
        print(f"  {name.ljust(13)}  {parameter.shape}, {parameter.numel()} numbers")


def train(model, optimizer, loader):
    losses = []
    for _ in range(EPOCHS):
        total = 0
        count = 0
        for points, labels in loader:
            optimizer.zero_grad()
            loss = F.cross_entropy(model(points), labels)
            loss.backward()
            optimizer.step()
            total += loss.item() * labels.size(0)
            count += labels.size(0)
        losses.append(total / count)
    return losses


def count_right(model, loader):
    with torch.no_grad():
        return sum((model(points).argmax(1) == labels).sum().item() for points, labels in loader)


EPOCHS = 2 if options.dry_run else options.epochs


def row(head, cells):
    print(str(head).rjust(5) + "".join(cell.rjust(11) for cell in cells))


def main():
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    train_set = rings(1000)
    test_set = rings(500)
    loader = DataLoader(train_set, batch_size=options.batch_size, shuffle=True)
    test_loader = DataLoader(test_set, batch_size=100)
    describe(make_model(), loader)

    optimizers = {
        "SGD": lambda model: optim.SGD(model.parameters(), lr=0.1),
        "Adam": lambda model: optim.Adam(model.parameters(), lr=0.01),
        "AdamW": lambda model: optim.AdamW(model.parameters(), lr=0.01, weight_decay=0.01),
        "RMSprop": lambda model: optim.RMSprop(model.parameters(), lr=0.01),
    }
    lines = {}
    right = []
    for name, make in optimizers.items():
        model = make_model()
        lines[name] = train(model, make(model), loader)
        right.append(count_right(model, test_loader))

    print("\nTraining loss by epoch:")
    row("", lines)
    for epoch in range(1, EPOCHS + 1):
        row(epoch, [f"{losses[epoch - 1]:.6f}" for losses in lines.values()])
    print("\nRight, of 500 points not trained on, in percent:")
    row("", [f"{100 * count / len(test_set):.1f}" for count in right])


if __name__ == "__main__":
    main()
