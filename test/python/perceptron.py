"""The program of examples/perceptron.ts in Python: same options, same text."""

import argparse

import torch

parser = argparse.ArgumentParser(description="The perceptron learns AND and OR, and not XOR.")
parser.add_argument("--epochs", type=int, default=20)
parser.add_argument("--lr", type=float, default=1)
parser.add_argument("--plot", help="accepted, not drawn")
parser.add_argument("--dry-run", action="store_true")
options = parser.parse_args()
epochs = 10 if options.dry_run else options.epochs
lr = options.lr

inputs = torch.tensor([[0.0, 0.0], [0.0, 1.0], [1.0, 0.0], [1.0, 1.0]])
truths = {
    "AND": torch.tensor([0.0, 0.0, 0.0, 1.0]),
    "OR": torch.tensor([0.0, 1.0, 1.0, 1.0]),
    "XOR": torch.tensor([0.0, 1.0, 1.0, 0.0]),
}


class Perceptron:
    def __init__(self):
        self.weight = torch.zeros(2)
        self.bias = torch.zeros([])

    def predict(self, x):
        return (x @ self.weight + self.bias > 0).float()

    def learn(self, x, target):
        error = target - self.predict(x)
        self.weight += error * lr * x
        self.bias += error * lr
        return error.item() != 0


def teach(perceptron, targets):
    return sum(perceptron.learn(x, target) for x, target in zip(inputs, targets, strict=True))


def learn(name, targets):
    print(f"{name}:")
    perceptron = Perceptron()
    history = []
    while len(history) < epochs and (not history or history[-1] != 0):
        history.append(teach(perceptron, targets))
        print(f"  epoch {len(history):2}: {history[-1]} {'error' if history[-1] == 1 else 'errors'}")
    if history[-1] == 0:
        print(f"  learned after {len(history)} epochs")
    else:
        print(f"  not learned: {min(history)} errors at best in {epochs} epochs")
    print(f"  weight {perceptron.weight}, bias {perceptron.bias!r}")
    for (a, b), answer, target in zip(inputs.tolist(), perceptron.predict(inputs), targets, strict=True):
        verdict = "right" if answer.equal(target) else "wrong"
        print(f"  {a:g} {name} {b:g} -> {answer.item():g} {verdict}")
    print()


for name, targets in truths.items():
    learn(name, targets)
print("No line has (0, 1) and (1, 0) on one side, (0, 0) and (1, 1) on the other: XOR needs a hidden layer.")
