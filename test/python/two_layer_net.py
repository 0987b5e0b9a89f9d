"""The program of examples/two_layer_net.ts in Python: same options, same draws, same text."""

import argparse
import math

import torch
import torch.nn.functional as F
from torch import nn, optim

parser = argparse.ArgumentParser(description="A network of two layers by hand, and with nn and optim.")
parser.add_argument("--steps", type=int, default=200)
parser.add_argument("--lr", type=float, default=0.5)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--plot", help="accepted, not drawn")
parser.add_argument("--dry-run", action="store_true")
options = parser.parse_args()
steps = 20 if options.dry_run else options.steps
lr = options.lr


def make_points(count):
    X = torch.randn(count, 2)
    return X, (X[:, 0] + X[:, 1] > 0).long()


def starting_point():
    return {
        "W1": (torch.randn(16, 2) * 0.1).t(),
        "b1": torch.zeros(16),
        "W2": (torch.randn(2, 16) * 0.1).t(),
        "b2": torch.zeros(2),
    }


def forward(X, parameters):
    W1, b1, W2, b2 = parameters.values()
    hidden = (X @ W1 + b1).clamp(min=0)
    return hidden @ W2 + b2


def softmax(scores):
    exponentials = (scores - scores.max(1, keepdim=True).values).exp()
    return exponentials / exponentials.sum(1, keepdim=True)


def accuracy(scores, y):
    right = (scores.argmax(1) == y).sum().item()
    return f"{100 * right / y.size(0):.1f}"


def train_by_hand(parameters, X, y):
    losses = []
    for parameter in parameters.values():
        parameter.requires_grad_()
    for _ in range(steps):
        loss = F.cross_entropy(forward(X, parameters), y)
        loss.backward()
        with torch.no_grad():
            for parameter in parameters.values():
                parameter.sub_(parameter.grad, alpha=lr)
                parameter.grad.zero_()
        losses.append(loss.item())
    return losses


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(2, 16)
        self.output = nn.Linear(16, 2)

    def forward(self, X):
        return self.output(F.relu(self.hidden(X)))


def make_net(parameters):
    W1, b1, W2, b2 = parameters.values()
    net = Net()
    net.load_state_dict({"hidden.weight": W1.t(), "hidden.bias": b1, "output.weight": W2.t(), "output.bias": b2})
    return net


def train_with_optim(net, X, y):
    losses = []
    optimizer = optim.SGD(net.parameters(), lr=lr)
    for _ in range(steps):
        optimizer.zero_grad()
        loss = F.cross_entropy(net(X), y)
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    return losses


def main():
    torch.manual_seed(options.seed)
    X, y = make_points(400)
    test_X, test_y = make_points(1000)
    parameters = starting_point()
    net = make_net(parameters)
    print(f"400 points, {y.sum().item()} of them above the line; before training:")
    print(f"accuracy {accuracy(forward(test_X, parameters), test_y)} % on 1,000 new points")

    by_hand = train_by_hand(parameters, X, y)
    by_optim = train_with_optim(net, X, y)
    print("\nstep   loss by hand   with nn and optim")
    for step in range(0, steps, math.ceil(steps / 10)):
        print(f"{step:4}   {by_hand[step]:12.6f}   {by_optim[step]:17.6f}")
    largest = max(abs(a - b) for a, b in zip(by_hand, by_optim, strict=True))
    print(f"largest difference of two losses: {largest:.8f}")

    with torch.no_grad():
        print("\nafter training:")
        print(f"accuracy by hand           {accuracy(forward(test_X, parameters), test_y)} %")
        print(f"accuracy with nn and optim {accuracy(net(test_X), test_y)} %")
        points = torch.tensor([[1, 1], [-1, -1], [0.1, -0.1]])
        print('\nprobabilities of "below" and "above" at (1, 1), (-1, -1) and (0.1, -0.1):')
        print(softmax(forward(points, parameters)))
        large = torch.tensor([[1000.0, 1001.0]])
        print(f"softmax of the scores 1000 and 1001: {softmax(large)}")
        print(f"without the subtraction:             {large.exp() / large.exp().sum(1, keepdim=True)}")


main()
