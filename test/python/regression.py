"""The program of examples/regression.ts in Python: same options, same draws, same text."""

import argparse

import torch
from torch import nn, optim

parser = argparse.ArgumentParser(description="Fits a 3-4-1 network by SGD.")
parser.add_argument("--epochs", type=int, default=200)
parser.add_argument("--lr", type=float, default=0.05)
parser.add_argument("--seed", type=int, default=42)
parser.add_argument("--plot", help="accepted, not drawn")
parser.add_argument("--dry-run", action="store_true")
options = parser.parse_args()


class RegressionNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc1 = nn.Linear(3, 4)
        self.relu = nn.ReLU()
        self.fc2 = nn.Linear(4, 1)

    def forward(self, x):
        return self.fc2(self.relu(self.fc1(x)))


torch.manual_seed(options.seed)
X = torch.randn(100, 3)
true_weight = torch.tensor([[2], [-1.5], [0.5]])
y = X @ true_weight + 3 + torch.randn(100, 1) * 0.1

model = RegressionNet()
criterion = nn.MSELoss()
optimizer = optim.SGD(model.parameters(), lr=options.lr)
print(model)

epochs = 20 if options.dry_run else options.epochs
for epoch in range(1, epochs + 1):
    loss = criterion(model(X), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    if epoch == 1 or epoch % 20 == 0:
        print(f"Epoch [{epoch}/{epochs}], Loss: {loss.item():.6f}")

unseen = torch.tensor([[1, 2, 3], [0.5, -1, 0]])
model.eval()
with torch.no_grad():
    print(f"Prediction: {model(unseen)}")
    print(f"Truth:      {unseen @ true_weight + 3}")
print(f"fc1.weight: {model.fc1.weight}")
