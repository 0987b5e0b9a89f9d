"""The program of examples/char_rnn.ts in Python: same options, same draws, same losses, same lines."""

import argparse

import torch
import torch.nn.functional as F
from torch import nn, optim
from torch.nn.utils.rnn import PackedSequence, pack_sequence

parser = argparse.ArgumentParser(description="Learns a sonnet letter by letter, and goes on in its manner.")
parser.add_argument("--epochs", type=int, default=150)
parser.add_argument("--hidden", type=int, default=128)
parser.add_argument("--lr", type=float, default=0.01)
parser.add_argument("--temperature", type=float, default=0.9)
parser.add_argument("--seed", type=int, default=1)
parser.add_argument("--dry-run", action="store_true")
options = parser.parse_args()

SONNET = """Shall I compare thee to a summer's day?
Thou art more lovely and more temperate:
Rough winds do shake the darling buds of May,
And summer's lease hath all too short a date;
Sometime too hot the eye of heaven shines,
And often is his gold complexion dimm'd;
And every fair from fair sometime declines,
By chance or nature's changing course untrimm'd;
But thy eternal summer shall not fade,
Nor lose possession of that fair thou ow'st;
Nor shall death brag thou wander'st in his shade,
When in eternal lines to time thou grow'st:
So long as men can breathe or eyes can see,
So long lives this, and this gives life to thee."""

lines = SONNET.split("\n")
letters = sorted(set("\n" + SONNET))


def numbers(text):
    return torch.tensor([letters.index(letter) for letter in text])


class CharRNN(nn.Module):
    def __init__(self, hidden):
        super().__init__()
        self.embed = nn.Embedding(len(letters), 16)
        self.lstm = nn.LSTM(16, hidden)
        self.out = nn.Linear(hidden, len(letters))

    def forward(self, text):
        embedded = PackedSequence(self.embed(text.data), text.batch_sizes, text.sorted_indices)
        output, _ = self.lstm(embedded)
        return self.out(output.data)

    def next(self, text, state):
        output, last = self.lstm(self.embed(text), state)
        return self.out(output[-1]), last


def train(model):
    def pack(texts):
        return pack_sequence([numbers(text) for text in texts], enforce_sorted=False)

    inputs = pack(["\n" + line for line in lines])
    targets = pack([line + "\n" for line in lines])
    optimizer = optim.Adam(model.parameters(), lr=options.lr)
    for epoch in range(1, (3 if options.dry_run else options.epochs) + 1):
        optimizer.zero_grad()
        scores = model(inputs)
        loss = F.cross_entropy(scores, targets.data)
        loss.backward()
        nn.utils.clip_grad_norm_(model.parameters(), 1)
        optimizer.step()
        if epoch % 15 == 0 or epoch <= 3:
            right = (scores.argmax(1) == targets.data).double().mean().item()
            print(f"Epoch {epoch:3}: loss {loss.item():.4f}, {100 * right:5.1f} % of the letters foreseen")


@torch.no_grad()
def write(model, beginning, choose):
    line = beginning
    scores, state = model.next(numbers("\n" + beginning), None)
    while len(line) < 60:
        letter = letters[choose(scores)]
        if letter == "\n":
            break
        line += letter
        scores, state = model.next(numbers(letter), state)
    return line


def main():
    torch.set_num_threads(1)
    torch.manual_seed(options.seed)
    model = CharRNN(options.hidden)
    count = sum(parameter.numel() for parameter in model.parameters())
    print(f"{model}\n{count} parameters, {len(letters)} letters, {len(lines)} lines")
    train(model)

    print("\nLines completed:")
    completed = [write(model, line[:12], lambda scores: scores.argmax().item()) for line in lines]
    for line in completed:
        print(f"  {line[:12]}|{line[12:]}")
    print(f"{sum(a == b for a, b in zip(completed, lines, strict=True))} of {len(lines)} lines are right.")

    print("\nLines made up:")
    for _ in range(4):
        print("  " + write(model, "", lambda scores: torch.multinomial((scores / options.temperature).softmax(0), 1).item()))


if __name__ == "__main__":
    main()
