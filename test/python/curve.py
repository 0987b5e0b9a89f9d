"""The program of examples/curve.ts in Python: same options, same draws, same losses. The picture is TypeScript's alone."""

import argparse
import math

import torch
import torch.nn.functional as F
from torch import nn, optim

parser = argparse.ArgumentParser(description="Draws curves of training, a decision boundary and images.")
parser.add_argument("--epochs", type=int, default=200)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--plot", help="accepted, not drawn")
parser.add_argument("--dry-run", action="store_true")
options = parser.parse_args()


def moons(n):
    angle = torch.rand(n) * math.pi
    upper = torch.stack([angle.cos() - 0.5, angle.sin() - 0.25], 1)
    lower = torch.stack([0.5 - angle.cos(), 0.25 - angle.sin()], 1)
    points = torch.cat([upper, lower]) + torch.randn(2 * n, 2) * 0.1
    return points, torch.arange(2).repeat_interleave(n)


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 8), nn.Tanh())
        self.output = nn.Linear(8, 2)

    def forward(self, points):
        return self.output(self.hidden(points))


def measure(model, points, labels):
    with torch.no_grad():
        output = model(points)
        right = (output.argmax(1) == labels).sum().item()
        return F.cross_entropy(output, labels).item(), 100 * right / labels.size(0)


LIMIT = 2


def grid(size):
    y = torch.linspace(LIMIT, -LIMIT, size).repeat_interleave(size)
    x = torch.linspace(-LIMIT, LIMIT, size).repeat(size)
    return torch.stack([x, y], 1)


def main():
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    points, labels = moons(250)
    test_points, test_labels = moons(100)
    model = Net()
    optimizer = optim.Adam(model.parameters(), lr=0.02)

    epochs = 20 if options.dry_run else options.epochs
    for epoch in range(1, epochs + 1):
        optimizer.zero_grad()
        F.cross_entropy(model(points), labels).backward()
        optimizer.step()

        loss, _ = measure(model, points, labels)
        test_loss, test_accuracy = measure(model, test_points, test_labels)
        if epoch % 20 == 0:
            numbers = f"train loss {loss:.6f}, test loss {test_loss:.6f}"
            print(f"Epoch {epoch}: {numbers}, test accuracy {test_accuracy:.1f} %")

    with torch.no_grad():
        boundary = F.softmax(model(grid(64)), 1)[:, 1].view(64, 64)
        units = model.hidden(grid(32)).t().reshape(8, 32, 32)
    print(f"The second moon's share of the square: {boundary.mean().item():.6f}")
    print(f"What the units see, on average: {units.mean((1, 2))}")


if __name__ == "__main__":
    main()
