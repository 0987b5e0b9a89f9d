"""The program of examples/manual_backprop.ts in Python: same options, same draws, same text."""

import argparse
import math

import torch
import torch.nn.functional as F

parser = argparse.ArgumentParser(description="Gradients by hand fit a noisy curve.")
parser.add_argument("--hidden", type=int, default=15)
parser.add_argument("--epochs", type=int, default=5000)
parser.add_argument("--lr", type=float, default=0.1)
parser.add_argument("--seed", type=int, default=0)
parser.add_argument("--plot", help="accepted, not drawn")
parser.add_argument("--dry-run", action="store_true")
options = parser.parse_args()
epochs = 100 if options.dry_run else options.epochs


class TwoLayerNetwork:
    def __init__(self, hidden):
        self.parameters = {
            "W1": torch.randn(1, hidden),
            "b1": torch.randn(hidden),
            "W2": torch.randn(hidden, 1) / math.sqrt(hidden),
            "b2": torch.zeros(1),
        }

    def hidden(self, x):
        return (x @ self.parameters["W1"] + self.parameters["b1"]).tanh()

    def output(self, hidden):
        return hidden @ self.parameters["W2"] + self.parameters["b2"]

    def forward(self, x):
        return self.output(self.hidden(x))

    def gradients(self, x, y):
        hidden = self.hidden(x)
        error = self.output(hidden) - y
        d_output = error * (2 / y.numel())
        d_hidden = d_output @ self.parameters["W2"].T
        d_sum = d_hidden * (1 - hidden.square())
        return error.square().mean(), [x.T @ d_sum, d_sum.sum(0), hidden.T @ d_output, d_output.sum(0)]

    def descend(self, gradients, lr):
        for parameter, gradient in zip(self.parameters.values(), gradients, strict=True):
            parameter -= gradient * lr


def disagreement(network, x, y):
    parameters = list(network.parameters.values())
    for parameter in parameters:
        parameter.requires_grad_()
    expected = torch.autograd.grad(F.mse_loss(network.forward(x), y), parameters)
    for parameter in parameters:
        parameter.requires_grad_(False)
    _, gradients = network.gradients(x, y)
    return max((gradient - e).abs().max().item() for gradient, e in zip(gradients, expected, strict=True))


def train(network, x, y):
    errors = []
    for epoch in range(1, epochs + 1):
        loss, gradients = network.gradients(x, y)
        network.descend(gradients, options.lr)
        errors.append(loss.item())
        if epoch % math.ceil(epochs / 10) == 0:
            print(f"Epoch {epoch}/{epochs}, error {loss.item():.6f}")
    return errors


WIDTH = 72
HEIGHT = 14


def place(values, all_values, size):
    low, high = all_values.min(), all_values.max()
    return ((values - low) / (high - low) * (size - 1)).round().long().tolist()


def draw(series):
    lines = [[" "] * WIDTH for _ in range(HEIGHT)]
    all_x = torch.cat([x for _, x, _ in series])
    all_y = torch.cat([y for _, _, y in series])
    for mark, x, y in series:
        for column, row in zip(place(x, all_x, WIDTH), place(y, all_y, HEIGHT), strict=True):
            lines[HEIGHT - 1 - row][column] = mark
    for line in lines:
        print("|" + "".join(line).rstrip())
    print("+" + "-" * WIDTH)


def main():
    torch.set_default_dtype(torch.float64)
    torch.manual_seed(options.seed)
    x = torch.linspace(-2, 2, 100).unsqueeze(1)
    curve = (x * 2).sin() + x * 0.5
    y = curve + torch.randn(100, 1) * 0.1
    network = TwoLayerNetwork(options.hidden)

    before = disagreement(network, x, y)
    print(f"Error before training: {network.gradients(x, y)[0].item():.6f}")
    errors = train(network, x, y)
    after = disagreement(network, x, y)
    print(f"Gradients by hand and by autograd differ by {before:.12f} before training,")
    print(f"{after:.12f} after it.")
    fit = network.forward(x)
    print(f"Error on the noisy points: {F.mse_loss(fit, y).item():.6f}")
    print(f"Error on the curve itself: {F.mse_loss(fit, curve).item():.6f}")

    print("\nThe points (.) and the fit (#):")
    draw([(".", x.squeeze(1), y.squeeze(1)), ("#", x.squeeze(1), fit.squeeze(1))])
    print("\nThe error over the epochs, both to the logarithm:")
    draw([("*", torch.arange(1, epochs + 1).log10(), torch.tensor(errors).log10())])


main()
