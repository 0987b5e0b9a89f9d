"""The program of examples/spiral.ts in Python: same options, same draws, same losses, same drawing."""

import argparse
import copy
import math
import os
import sys

import torch
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset

parser = argparse.ArgumentParser(description="Tells two spirals apart.")
parser.add_argument("--epochs", type=int, default=600)
parser.add_argument("--batch-size", type=int, default=64)
parser.add_argument("--lr", type=float, default=0.01)
parser.add_argument("--weight-decay", type=float, default=0.0001)
parser.add_argument("--patience", type=int, default=40)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--color", choices=["auto", "always", "never"], default="auto")
parser.add_argument("--plot", help="accepted, not drawn")
parser.add_argument("--compare", action="store_true")
parser.add_argument("--dry-run", action="store_true")
options = parser.parse_args()


def spirals(n):
    radius = torch.rand(n).sqrt()
    angle = radius * (3 * math.pi)
    arm = torch.stack([radius * angle.cos(), radius * angle.sin()], 1)
    points = torch.cat([arm, -arm]) + torch.randn(2 * n, 2) * 0.03
    labels = torch.cat([torch.zeros(n, 1), torch.ones(n, 1)])
    order = torch.randperm(2 * n)
    return points[order], labels[order]


def make_model():
    return nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 8), nn.Tanh(), nn.Linear(8, 1))


criterion = nn.BCEWithLogitsLoss()


def evaluate(model, points, labels):
    model.eval()
    with torch.no_grad():
        logits = model(points)
        return criterion(logits, labels).item(), ((logits > 0) == (labels > 0.5)).sum().item()


def fit(model, optimizer, training, validation, report=True, patience=options.patience):
    loader = DataLoader(TensorDataset(*training), batch_size=options.batch_size, shuffle=True)
    best_epoch, best_loss, best_right = 0, math.inf, 0
    weights = copy.deepcopy(model.state_dict())
    for epoch in range(1, (3 if options.dry_run else options.epochs) + 1):
        train_loss = train_epoch(model, optimizer, loader)
        loss, right = evaluate(model, *validation)
        if report and epoch % 20 == 0:
            print(f"Epoch {epoch}: train loss {train_loss:.6f}, validation loss {loss:.6f}")
        if loss < best_loss:
            best_epoch, best_loss, best_right = epoch, loss, right
            weights = copy.deepcopy(model.state_dict())
        elif epoch - best_epoch >= patience:
            break
    model.load_state_dict(weights)
    return epoch, best_epoch, best_loss, best_right


def train_epoch(model, optimizer, loader):
    model.train()
    total = 0
    count = 0
    for points, labels in loader:
        optimizer.zero_grad()
        loss = criterion(model(points), labels)
        loss.backward()
        optimizer.step()
        total += loss.item() * labels.size(0)
        count += labels.size(0)
    return total / count


LIMIT = 1.1


def boundary(model, rows, columns):
    y = torch.linspace(LIMIT, -LIMIT, rows).repeat_interleave(columns)
    x = torch.linspace(-LIMIT, LIMIT, columns).repeat(rows)
    with torch.no_grad():
        return torch.sigmoid(model(torch.stack([x, y], 1))).view(rows, columns).tolist()


def cells(points, labels, rows, columns):
    cells = [[-1] * columns for _ in range(rows)]
    for (x, y), arm in zip(points.tolist(), labels.flatten().tolist(), strict=True):
        row = math.floor((LIMIT - y) / (2 * LIMIT) * rows)
        column = math.floor((x + LIMIT) / (2 * LIMIT) * columns)
        if 0 <= row < rows and 0 <= column < columns:
            cells[row][column] = arm
    return cells


def draw_plain(model, split):
    points = cells(*split, 30, 60)
    sides = boundary(model, 30, 60)

    def cell(side, arm):
        return (".#"[side >= 0.5]) if arm < 0 else "ox"[int(arm)]

    return "\n".join("".join(map(cell, *line)) for line in zip(sides, points, strict=True))


def draw_color(model, split):
    points = cells(*split, 60, 60)
    sides = boundary(model, 60, 60)

    def color(x, y):
        arm = points[y][x]
        rgb = shade(sides[y][x]) if arm < 0 else ((31, 90, 160), (200, 80, 0))[int(arm)]
        return ";".join(map(str, rgb))

    lines = []
    for y in range(0, 60, 2):
        line = [f"\x1b[38;2;{color(x, y)}m\x1b[48;2;{color(x, y + 1)}m▀" for x in range(60)]
        lines.append("".join(line) + "\x1b[0m")
    return "\n".join(lines)


def shade(probability):
    side = (158, 202, 225) if probability < 0.5 else (253, 190, 133)
    weight = abs(2 * probability - 1)
    return [math.floor(247 + weight * (channel - 247) + 0.5) for channel in side]


def compare(training, validation):
    lr, weight_decay = options.lr, options.weight_decay
    optimizers = {
        "SGD": lambda model: optim.SGD(model.parameters(), lr=10 * lr, weight_decay=weight_decay),
        "SGD, momentum 0.9": lambda model: optim.SGD(
            model.parameters(), lr=10 * lr, momentum=0.9, weight_decay=weight_decay
        ),
        "Adam": lambda model: optim.Adam(model.parameters(), lr=lr, weight_decay=weight_decay),
    }
    print("optimizer            best epoch  validation loss   right")
    for name, make in optimizers.items():
        torch.manual_seed(options.seed + 1)
        model = make_model()
        _, best_epoch, loss, right = fit(model, make(model), training, validation, report=False, patience=math.inf)
        percent = f"{100 * right / len(validation[1]):.1f}"
        print(f"{name.ljust(19)}{str(best_epoch).rjust(12)}{f'{loss:.6f}'.rjust(17)}{percent.rjust(6)} %")


def main():
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    points, labels = spirals(500)
    training = points[:800], labels[:800]
    validation = points[800:], labels[800:]
    if options.compare:
        return compare(training, validation)

    model = make_model()
    print(f"{model}\n{sum(parameter.numel() for parameter in model.parameters())} parameters")
    optimizer = optim.Adam(model.parameters(), lr=options.lr, weight_decay=options.weight_decay)
    epochs, best_epoch, loss, _ = fit(model, optimizer, training, validation)

    print(f"Stopped after epoch {epochs}; back to epoch {best_epoch}, validation loss {loss:.6f}")
    right = evaluate(model, *validation)[1]
    print(f"Right: {evaluate(model, *training)[1]} of 800 training points,")
    print(f"       {right} of 200 validation points, {100 * right / 200:.1f} %")

    automatic = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
    color = automatic if options.color == "auto" else options.color == "always"
    print((draw_color if color else draw_plain)(model, validation))


if __name__ == "__main__":
    main()
