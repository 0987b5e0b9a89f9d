"""The program of examples/xor.ts in Python: same options, same draws, same text."""

import argparse

import torch
import torch.nn.functional as F

parser = argparse.ArgumentParser(description="XOR by a 2-2-1 network, by hand and by autograd.")
parser.add_argument("--epochs", type=int, default=10000)
parser.add_argument("--lr", type=float, default=2)
parser.add_argument("--seed", type=int, default=0)
parser.add_argument("--example", type=int, default=1)
parser.add_argument("--plot", help="accepted, not drawn")
parser.add_argument("--dry-run", action="store_true")
options = parser.parse_args()
epochs = 100 if options.dry_run else options.epochs
lr = options.lr
INTERVAL = 100


def sigmoid(x):
    return ((-x).exp() + 1).reciprocal()


def sigmoid_slope(a):
    return a * (1 - a)


def forward(X, network):
    W1, b1, W2, b2 = network.values()
    z1 = X @ W1 + b1
    hidden = sigmoid(z1)
    z2 = hidden @ W2 + b2
    return {"z1": z1, "hidden": hidden, "z2": z2, "output": sigmoid(z2)}


def mean_squared_error(output, target):
    return ((output - target) ** 2).mean()


def backward(X, target, network, forward_pass):
    hidden, output = forward_pass["hidden"], forward_pass["output"]
    z2 = (output - target) * (2 / target.numel()) * sigmoid_slope(output)
    z1 = z2 @ network["W2"].T * sigmoid_slope(hidden)
    return {"z1": z1, "z2": z2, "W1": X.T @ z1, "b1": z1.sum(0), "W2": hidden.T @ z2, "b2": z2.sum(0)}


def autograd_of(X, target, network):
    W1, b1, W2, b2 = (parameter.clone().requires_grad_() for parameter in network.values())
    hidden = torch.sigmoid(X @ W1 + b1)
    output = torch.sigmoid(hidden @ W2 + b2)
    return torch.autograd.grad(F.mse_loss(output, target), [W1, b1, W2, b2])


def disagreement(X, target, network, gradients):
    expected = autograd_of(X, target, network)
    return max((gradients[name] - e).abs().max().item() for name, e in zip(network, expected, strict=True))


def all_right(output, target):
    return (output - target).abs().max().item() < 0.1


def train(X, target, network):
    worst = 0
    epoch = 0
    while True:
        forward_pass = forward(X, network)
        output = forward_pass["output"]
        gradients = backward(X, target, network, forward_pass)
        done = epoch == epochs or all_right(output, target)
        if done or epoch % INTERVAL == 0:
            worst = max(worst, disagreement(X, target, network, gradients))
            answers = " ".join(f"{answer:.3f}" for answer in output.squeeze(1).tolist())
            loss = mean_squared_error(output, target).item()
            print(f"epoch {epoch:5}: loss {loss:.6f}, answers {answers}")
        if done:
            return worst
        for name, parameter in network.items():
            parameter -= gradients[name] * lr
        epoch += 1


def show(x, target, network):
    forward_pass = forward(x, network)
    gradients = backward(x, target, network, forward_pass)
    print(f"x = {x}")
    print(f"z1 = x W1 + b1 = {forward_pass['z1']}")
    print(f"h = sigmoid(z1) = {forward_pass['hidden']}")
    print(f"z2 = h W2 + b2 = {forward_pass['z2']}")
    print(f"y = sigmoid(z2) = {forward_pass['output']}, should be {target.item():.0f}")
    print(f"loss = (y - t)^2 = {mean_squared_error(forward_pass['output'], target)!r}")
    print(f"dz2 = 2 (y - t) y (1 - y) = {gradients['z2']}")
    print(f"dW2 = h^T dz2 = {gradients['W2']}")
    print(f"db2 = dz2 = {gradients['b2']}")
    print(f"dz1 = dz2 W2^T h (1 - h) = {gradients['z1']}")
    print(f"dW1 = x^T dz1 = {gradients['W1']}")
    print(f"db1 = dz1 = {gradients['b1']}")


def main():
    torch.set_default_dtype(torch.float64)
    torch.manual_seed(options.seed)
    X = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
    target = torch.tensor([[0.0], [1.0], [1.0], [0.0]])
    network = {"W1": torch.randn(2, 2), "b1": torch.zeros(2), "W2": torch.randn(2, 1), "b2": torch.zeros(1)}

    worst = train(X, target, network)
    answers = forward(X, network)["output"]
    right = (answers.round() == target).sum().item()
    print(f"{right} of 4 right; by hand and by autograd the gradients differ by {worst:.10f} at most")

    chosen = options.example
    print(f"\nExample {chosen} through the trained network:")
    show(X[[chosen]], target[[chosen]], network)


main()
