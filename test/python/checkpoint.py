"""The program of examples/checkpoint.ts in Python: same options, same draws, same losses, same contents of the files."""

import argparse

import torch
import torch.nn.functional as F
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset

parser = argparse.ArgumentParser(description="Saves and loads weights, and resumes a training run.")
parser.add_argument("--epochs", type=int, default=8)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--save-model", default="build/model_weights.pth")
parser.add_argument("--save-checkpoint", default="build/checkpoint.pth")
parser.add_argument("--plot", help="accepted, not drawn")
parser.add_argument("--dry-run", action="store_true")
options = parser.parse_args()


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(1, 32)
        self.dropout = nn.Dropout(0.1)
        self.output = nn.Linear(32, 1)

    def forward(self, x):
        return self.output(self.dropout(torch.tanh(self.hidden(x))))


class Run:
    def __init__(self):
        self.model = Net()
        self.optimizer = optim.Adam(self.model.parameters(), lr=0.02)
        self.scheduler = optim.lr_scheduler.StepLR(self.optimizer, 2, gamma=0.7)
        self.epoch = 0

    def train(self, loader):
        self.model.train()
        total = 0
        for x, y in loader:
            self.optimizer.zero_grad()
            loss = F.mse_loss(self.model(x), y)
            loss.backward()
            self.optimizer.step()
            total += loss.item()
        self.scheduler.step()
        self.epoch += 1
        return total / len(loader)

    def checkpoint(self):
        return {
            "epoch": self.epoch,
            "model": self.model.state_dict(),
            "optimizer": self.optimizer.state_dict(),
            "scheduler": self.scheduler.state_dict(),
            "rng": torch.get_rng_state(),
        }

    def restore(self, checkpoint):
        self.epoch = checkpoint["epoch"]
        self.model.load_state_dict(checkpoint["model"])
        self.optimizer.load_state_dict(checkpoint["optimizer"])
        self.scheduler.load_state_dict(checkpoint["scheduler"])
        torch.set_rng_state(checkpoint["rng"])


def save_and_load(model, inputs):
    torch.save(model.state_dict(), options.save_model)
    restored = Net()
    random = restored.eval()(inputs)
    restored.load_state_dict(torch.load(options.save_model))
    before, after = model.eval()(inputs), restored.eval()(inputs)
    print("model_weights.pth holds")
    for name, tensor in restored.state_dict().items():
        print(f"  {name.ljust(13)} {tensor.shape}")
    print(f"the model's outputs     {before.flatten()}")
    print(f"a new model's outputs   {random.flatten()}")
    print(f"with the loaded weights {after.flatten()}")
    print(f"equal: {'yes' if torch.equal(before, after) else 'no'}")


def main():
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    x = torch.linspace(-3, 3, 256).unsqueeze(1)
    y = torch.sin(x) + torch.randn(256, 1) * 0.1
    loader = DataLoader(TensorDataset(x, y), batch_size=16, shuffle=True)
    epochs = 2 if options.dry_run else options.epochs
    half = epochs // 2

    run = Run()
    losses = []
    for epoch in range(1, epochs + 1):
        losses.append(run.train(loader))
        if epoch == half:
            torch.save(run.checkpoint(), options.save_checkpoint)
    save_and_load(run.model, x[::64])

    torch.manual_seed(options.seed + 1000)
    resumed = Run()
    resumed.restore(torch.load(options.save_checkpoint))
    print(f"\nResumed after epoch {resumed.epoch} with learning rate {resumed.scheduler.get_last_lr()[0]:.6f}")
    again = []
    while resumed.epoch < epochs:
        again.append(resumed.train(loader))

    print("epoch       never stopped             resumed")
    for i, loss in enumerate(losses):
        other = f"{again[i - half]:.16f}" if i >= half else "-"
        print(f"{str(i + 1).rjust(5)}{f'{loss:.16f}'.rjust(20)}{other.rjust(20)}")
    same = again == losses[half:]
    print(f"equal: {'yes' if same else 'no'}")


if __name__ == "__main__":
    main()
