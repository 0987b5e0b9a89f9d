/** Training steps of small networks, the optimizer's step alone, and a pass over shuffled data. */
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import { DataLoader, TensorDataset } from 'nodetorch/utils/data';
import type { Cases } from './worker.js';

type Run = () => unknown;
type Make = (parameters: Iterable<nn.Parameter>) => optim.Optimizer;

const sgd: Make = (parameters) => new optim.SGD(parameters, { lr: 1e-3 });
const momentum: Make = (parameters) => new optim.SGD(parameters, { lr: 1e-3, momentum: 0.9 });
const adam: Make = (parameters) => new optim.Adam(parameters);

function perceptron(sizes: readonly [number, number, number, number]): nn.Module<[Tensor], Tensor> {
  const [a, b, c, d] = sizes;
  return new nn.Sequential(new nn.Linear(a, b), new nn.ReLU(), new nn.Linear(b, c), new nn.ReLU(), new nn.Linear(c, d));
}

const tiny = [8, 16, 16, 4] as const;
const medium = [784, 256, 128, 10] as const;

function classify(sizes: readonly [number, number, number, number], make: Make): Run {
  const model = perceptron(sizes);
  const optimizer = make(model.parameters());
  const [x, y] = [torch.randn(32, sizes[0]), torch.randint(sizes[3], [32])];
  return () => {
    optimizer.zero_grad();
    const loss = F.cross_entropy(model(x), y);
    loss.backward();
    optimizer.step();
  };
}

/** The convolutional network of PyTorch's MNIST example. */
class ConvNet extends nn.Module {
  conv1 = new nn.Conv2d(1, 32, 3);
  conv2 = new nn.Conv2d(32, 64, 3);
  dropout1 = new nn.Dropout(0.25);
  dropout2 = new nn.Dropout(0.5);
  fc1 = new nn.Linear(9216, 128);
  fc2 = new nn.Linear(128, 10);

  forward(images: Tensor): Tensor {
    let x = F.relu(this.conv1(images));
    x = F.max_pool2d(F.relu(this.conv2(x)), 2);
    x = F.relu(this.fc1(torch.flatten(this.dropout1(x), 1)));
    return F.log_softmax(this.fc2(this.dropout2(x)), 1);
  }
}

function convolve(): Run {
  const model = new ConvNet();
  const optimizer = adam(model.parameters());
  const [x, y] = [torch.randn(64, 1, 28, 28), torch.randint(10, [64])];
  return () => {
    optimizer.zero_grad();
    F.nll_loss(model(x), y).backward();
    optimizer.step();
  };
}

/** An encoder layer: attention and a perceptron, each with a residual connection and layer normalization. */
class Encoder extends nn.Module {
  attention = new nn.MultiheadAttention(32, 4, { batch_first: true });
  linear1 = new nn.Linear(32, 64);
  linear2 = new nn.Linear(64, 32);
  norm1 = new nn.LayerNorm(32);
  norm2 = new nn.LayerNorm(32);

  forward(input: Tensor): Tensor {
    const [attended] = this.attention(input, input, input, { need_weights: false });
    const x = this.norm1(input.add(attended));
    return this.norm2(x.add(this.linear2(F.relu(this.linear1(x)))));
  }
}

function attend(): Run {
  const model = new Encoder();
  const optimizer = adam(model.parameters());
  const x = torch.randn(4, 8, 32);
  return () => {
    optimizer.zero_grad();
    model(x).mean().backward();
    optimizer.step();
  };
}

export const training: Cases = {
  'tiny perceptron, SGD': () => classify(tiny, sgd),
  'tiny perceptron, Adam': () => classify(tiny, adam),
  '784-256-128-10, SGD': () => classify(medium, sgd),
  '784-256-128-10, Adam': () => classify(medium, adam),
  'convolutions, Adam': convolve,
  'transformer layer, Adam': attend,
};

function stepAlone(sizes: readonly [number, number, number, number], make: Make): Run {
  const model = perceptron(sizes);
  const optimizer = make(model.parameters());
  F.cross_entropy(model(torch.randn(32, sizes[0])), torch.randint(sizes[3], [32])).backward();
  return () => optimizer.step();
}

export const optimizers: Cases = {
  'tiny perceptron, SGD': () => stepAlone(tiny, sgd),
  'tiny perceptron, SGD with momentum': () => stepAlone(tiny, momentum),
  'tiny perceptron, Adam': () => stepAlone(tiny, adam),
  '784-256-128-10, SGD': () => stepAlone(medium, sgd),
  '784-256-128-10, Adam': () => stepAlone(medium, adam),
};

export const data: Cases = {
  '60,000 rows of 784, batches of 64': () => {
    const dataset = new TensorDataset(torch.randn(60_000, 784), torch.randint(10, [60_000]));
    const loader = new DataLoader(dataset, { batch_size: 64, shuffle: true });
    return () => {
      let rows = 0;
      for (const [x] of loader) rows += x.size(0);
      return rows;
    };
  },
};
