"""From nothing to a first result."""

import torch

print(torch.ones(2).add(1).tolist())
