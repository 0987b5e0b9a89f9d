"""The program of examples/activations.ts in Python: same options, same draws, same text."""

import argparse

import torch
import torch.nn.functional as F
from torch import nn, optim

parser = argparse.ArgumentParser(description="What activation functions do, in numbers.")
parser.add_argument("--depth", type=int, default=10)
parser.add_argument("--seed", type=int, default=0)
parser.add_argument("--plot", help="accepted, not drawn")
parser.add_argument("--dry-run", action="store_true")
options = parser.parse_args()
depth = 3 if options.dry_run else options.depth
seed = options.seed
WIDTH = 64

activations = {
    "sigmoid": torch.sigmoid,
    "tanh": torch.tanh,
    "ReLU": F.relu,
    "leaky ReLU": lambda x: F.leaky_relu(x, 0.1),
    "GELU": F.gelu,
    "SiLU": F.silu,
}


def row(head, cells):
    print(head.ljust(8) + "".join(cell.rjust(12) for cell in cells))


def table(title, measure):
    print(f"\n{title}")
    row("x", activations)
    x = torch.tensor([-3.0, -2.0, -1.0, 0.0, 1.0, 2.0, 3.0])
    columns = [measure(activation, x).tolist() for activation in activations.values()]
    for i, at in enumerate(x.tolist()):
        row(f"{at:.0f}", [f"{column[i]:.4f}" for column in columns])


def slope(activation, x):
    point = x.clone().requires_grad_()
    activation(point).sum().backward()
    return point.grad


def show_softmax():
    scores = torch.tensor([1.0, 2.0, 3.0])
    print("\nSoftmax makes probabilities of scores; only the differences of the scores count:")
    print(f"softmax of 1, 2, 3:          {F.softmax(scores, 0)}")
    print(f"of 1001, 1002, 1003:         {F.softmax(scores + 1000, 0)}")
    print(f"of 2, 4, 6 (surer):          {F.softmax(scores * 2, 0)}")
    print(f"of 0.1, 0.2, 0.3 (less so):  {F.softmax(scores / 10, 0)}")


def make_layers(fill):
    layers = []
    for _ in range(depth):
        layer = nn.Linear(WIDTH, WIDTH)
        fill(layer.weight)
        nn.init.zeros_(layer.bias)
        layers.append(layer)
    return layers


def gradient_norms(activation, fill):
    torch.manual_seed(seed)
    layers = make_layers(fill)
    x = torch.randn(256, WIDTH)
    for layer in layers:
        x = activation(layer(x))
    F.mse_loss(x, torch.randn(256, WIDTH)).backward()
    return torch.stack([layer.weight.grad.norm() for layer in layers])


def he(weight):
    return nn.init.kaiming_normal_(weight, nonlinearity="relu")


def show_vanishing_gradients():
    print(f"\nNorms of the gradients of {depth} layers, first to last:")
    norms = {
        "sigmoid": gradient_norms(torch.sigmoid, nn.init.xavier_normal_),
        "tanh": gradient_norms(torch.tanh, nn.init.xavier_normal_),
        "ReLU": gradient_norms(F.relu, he),
    }
    torch.set_printoptions(precision=1, sci_mode=True, linewidth=120)
    for name, gradients in norms.items():
        print(f"{name:8} {gradients}")
    for name, gradients in norms.items():
        print(f"{name:8} first : last = {gradients[0] / gradients[-1]!r}")
    torch.set_printoptions(profile="default")


def count_dead(activation, lr):
    torch.manual_seed(seed)
    X = torch.randn(256, 10)
    y = (X.sum(1) > 0).long()
    hidden = nn.Linear(10, 100)
    output = nn.Linear(100, 2)
    optimizer = optim.SGD([*hidden.parameters(), *output.parameters()], lr=lr)
    for _ in range(50):
        optimizer.zero_grad()
        F.cross_entropy(output(activation(hidden(X))), y).backward()
        optimizer.step()
    with torch.no_grad():
        return (activation(hidden(X)) == 0).all(0).sum().item()


def show_dying_units():
    print("\nDead units of 100 after 50 steps of SGD:")
    for lr in [0.1, 1, 3, 10]:
        relu = count_dead(F.relu, lr)
        leaky = count_dead(activations["leaky ReLU"], lr)
        print(f"lr {lr:5.1f}: ReLU {relu:3}, leaky ReLU {leaky:3}")


def spreads(fill):
    with torch.no_grad():
        torch.manual_seed(seed)
        layers = make_layers(fill)
        x = torch.randn(256, WIDTH)
        results = []
        for layer in layers:
            x = F.relu(layer(x))
            results.append(x.std())
        return torch.stack(results)


def show_initialization():
    print(f"\nStandard deviation of the activations behind each of {depth} layers of ReLU:")
    torch.set_printoptions(precision=1, sci_mode=True, linewidth=120)
    print(f"too small (0.01)         {spreads(lambda weight: nn.init.normal_(weight, 0, 0.01))}")
    print(f"He (sqrt(2 / {WIDTH}) = 0.18) {spreads(he)}")
    print(f"too large (1.0)          {spreads(lambda weight: nn.init.normal_(weight, 0, 1))}")
    torch.set_printoptions(profile="default")


table("Values", lambda activation, x: activation(x))
table("Slopes", slope)
show_softmax()
show_vanishing_gradients()
show_dying_units()
show_initialization()
