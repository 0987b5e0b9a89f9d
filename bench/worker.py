"""The cases of bench/operators.ts and bench/training.ts in Python, measured as bench/worker.ts does."""

import sys
import time
import timeit

import torch
import torch.nn.functional as F
from torch import nn, optim
from torch.utils.data import DataLoader, TensorDataset

torch.set_num_threads(1)
torch.set_flush_denormal(True)


def recorded(grad):
    def make(*size):
        return torch.randn(*size, requires_grad=grad)

    names = dict(a=make(8), b=make(8), x=make(32, 32), weight=make(64, 32), bias=make(64), A=make(32, 32))
    names.update(C=make(32, 32), linear=nn.Linear(32, 64).requires_grad_(grad), F=F)
    statements = {
        "add": "a.add(b)",
        "add scalar": "a.add(2.5)",
        "mul": "a.mul(b)",
        "relu": "a.relu()",
        "view": "a.view(2, 4)",
        "index": "x[3]",
        "index slice": "x[:, 4:8]",
        "sum": "a.sum()",
        "mean": "a.mean()",
        "matmul 32": "A.matmul(C)",
        "linear 32-64": "F.linear(x, weight, bias)",
        "nn.Linear 32-64": "linear(x)",
    }
    suffix = ", grad" if grad else ""
    return {name + suffix: lambda statement=statement: (statement, names) for name, statement in statements.items()}


def values():
    numbers = [k + 0.5 for k in range(1000)]
    names = dict(one=torch.tensor(1.5), numbers=numbers, thousand=torch.tensor(numbers), x=torch.randn(32, 32))
    names.update(small=torch.randn(10, 10), torch=torch)
    statements = {
        "item": "one.item()",
        "shape": "x.shape",
        "tensor of 1,000 numbers": "torch.tensor(numbers)",
        "tolist of 1,000 numbers": "thousand.tolist()",
        "print 10x10": "str(small)",
    }
    return {name: lambda statement=statement: (statement, names) for name, statement in statements.items()}


def called(function):
    return "function()", dict(function=function)


TINY = (8, 16, 16, 4)
MEDIUM = (784, 256, 128, 10)


def perceptron(sizes):
    a, b, c, d = sizes
    return nn.Sequential(nn.Linear(a, b), nn.ReLU(), nn.Linear(b, c), nn.ReLU(), nn.Linear(c, d))


def sgd(parameters):
    return optim.SGD(parameters, lr=1e-3)


def momentum(parameters):
    return optim.SGD(parameters, lr=1e-3, momentum=0.9)


def adam(parameters):
    return optim.Adam(parameters)


def classify(sizes, make):
    model = perceptron(sizes)
    optimizer = make(model.parameters())
    x, y = torch.randn(32, sizes[0]), torch.randint(sizes[3], (32,))

    def step():
        optimizer.zero_grad()
        loss = F.cross_entropy(model(x), y)
        loss.backward()
        optimizer.step()

    return called(step)


class ConvNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv1 = nn.Conv2d(1, 32, 3)
        self.conv2 = nn.Conv2d(32, 64, 3)
        self.dropout1 = nn.Dropout(0.25)
        self.dropout2 = nn.Dropout(0.5)
        self.fc1 = nn.Linear(9216, 128)
        self.fc2 = nn.Linear(128, 10)

    def forward(self, images):
        x = F.relu(self.conv1(images))
        x = F.max_pool2d(F.relu(self.conv2(x)), 2)
        x = F.relu(self.fc1(torch.flatten(self.dropout1(x), 1)))
        return F.log_softmax(self.fc2(self.dropout2(x)), 1)


def convolve():
    model = ConvNet()
    optimizer = adam(model.parameters())
    x, y = torch.randn(64, 1, 28, 28), torch.randint(10, (64,))

    def step():
        optimizer.zero_grad()
        F.nll_loss(model(x), y).backward()
        optimizer.step()

    return called(step)


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.attention = nn.MultiheadAttention(32, 4, batch_first=True)
        self.linear1 = nn.Linear(32, 64)
        self.linear2 = nn.Linear(64, 32)
        self.norm1 = nn.LayerNorm(32)
        self.norm2 = nn.LayerNorm(32)

    def forward(self, input):
        attended, _ = self.attention(input, input, input, need_weights=False)
        x = self.norm1(input.add(attended))
        return self.norm2(x.add(self.linear2(F.relu(self.linear1(x)))))


def attend():
    model = Encoder()
    optimizer = adam(model.parameters())
    x = torch.randn(4, 8, 32)

    def step():
        optimizer.zero_grad()
        model(x).mean().backward()
        optimizer.step()

    return called(step)


def step_alone(sizes, make):
    model = perceptron(sizes)
    optimizer = make(model.parameters())
    F.cross_entropy(model(torch.randn(32, sizes[0])), torch.randint(sizes[3], (32,))).backward()
    return called(optimizer.step)


def load():
    dataset = TensorDataset(torch.randn(60_000, 784), torch.randint(10, (60_000,)))
    loader = DataLoader(dataset, batch_size=64, shuffle=True)
    return called(lambda: sum(x.size(0) for x, _ in loader))


TOPICS = {
    "operators": {**recorded(False), **recorded(True), **values()},
    "training": {
        "tiny perceptron, SGD": lambda: classify(TINY, sgd),
        "tiny perceptron, Adam": lambda: classify(TINY, adam),
        "784-256-128-10, SGD": lambda: classify(MEDIUM, sgd),
        "784-256-128-10, Adam": lambda: classify(MEDIUM, adam),
        "convolutions, Adam": convolve,
        "transformer layer, Adam": attend,
    },
    "optimizers": {
        "tiny perceptron, SGD": lambda: step_alone(TINY, sgd),
        "tiny perceptron, SGD with momentum": lambda: step_alone(TINY, momentum),
        "tiny perceptron, Adam": lambda: step_alone(TINY, adam),
        "784-256-128-10, SGD": lambda: step_alone(MEDIUM, sgd),
        "784-256-128-10, Adam": lambda: step_alone(MEDIUM, adam),
    },
    "data": {"60,000 rows of 784, batches of 64": load},
}

timer = None
count = 1


def prepare(topic, name, milliseconds):
    global timer, count
    make = TOPICS.get(topic, {}).get(name)
    if make is None:
        return "none"
    statement, names = make()
    timer = timeit.Timer(statement, globals=names, timer=time.process_time_ns)
    count = 1
    while timer.timeit(count) < milliseconds * 1e6:
        count *= 2
    return "ready"


for line in sys.stdin:
    command, *rest = line.rstrip("\n").split("\t")
    if command == "prepare":
        print(prepare(rest[0], rest[1], float(rest[2])), flush=True)
    else:
        print(timer.timeit(count) / count, flush=True)
