// A network of two layers, 2-16-2, written from nothing but tensors and autograd, then once more with nn and optim.
// It learns on which side of the line x0 + x1 = 0 a point lies. Expect at least 97 % of 1,000 new points right after
// 200 steps, and the same losses both times: the layers and optimizers of the library do what is written out here.
//
//   npm run example -- two_layer_net --steps 500 --lr 0.2
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import { readOptions } from './support/options.js';

const options = readOptions('Learns on which side of a line a point lies, by hand and with nn and optim.', {
  steps: [200, 'steps of training'],
  lr: [0.5, 'learning rate', 'LR'],
  seed: [1, 'random seed', 'S'],
  plot: ['', 'losses and boundary as a picture', 'PICTURE'],
  'dry-run': [false, '20 steps, to see that everything works'],
});

const steps = options['dry-run'] ? 20 : options.steps;
const lr = options.lr;

interface Parameters {
  readonly W1: Tensor;
  readonly b1: Tensor;
  readonly W2: Tensor;
  readonly b2: Tensor;
}

/** Points of the plane `(N, 2)`, and 1 for those above the line, 0 for those below. */
function makePoints(count: number): [Tensor, Tensor] {
  const X = torch.randn(count, 2);
  return [X, X.index(':', 0).add(X.index(':', 1)).gt(0).long()];
}

/** Small weights, transposed because a layer keeps its own so: sums then run in the same order, and round the same. */
function startingPoint(): Parameters {
  return {
    W1: torch.randn(16, 2).mul(0.1).t(),
    b1: torch.zeros(16),
    W2: torch.randn(2, 16).mul(0.1).t(),
    b2: torch.zeros(2),
  };
}

/** One score per class. */
function forward(X: Tensor, { W1, b1, W2, b2 }: Parameters): Tensor {
  const hidden = X.matmul(W1).add(b1).clamp({ min: 0 });
  return hidden.matmul(W2).add(b2);
}

/** Scores made probabilities. With the largest score subtracted, no exponential can overflow. */
function softmax(scores: Tensor): Tensor {
  const exponentials = scores.sub(scores.max(1, { keepdim: true }).values).exp();
  return exponentials.div(exponentials.sum(1, { keepdim: true }));
}

/** The share of the points whose class has the larger score, in percent. */
function accuracy(scores: Tensor, y: Tensor): string {
  const right = scores.argmax(1).eq(y).sum().item();
  return ((100 * right) / y.size(0)).toFixed(1);
}

/** Trains by hand; changes the parameters. Returns the loss of every step. */
function trainByHand(parameters: Parameters, X: Tensor, y: Tensor): number[] {
  const losses: number[] = [];
  const trained = Object.values(parameters) as Tensor[];
  for (const parameter of trained) parameter.requires_grad_();
  for (let step = 0; step < steps; step++) {
    const loss = F.cross_entropy(forward(X, parameters), y);
    loss.backward();
    torch.no_grad(() => {
      for (const parameter of trained) {
        const { grad } = parameter;
        if (!grad) continue;
        parameter.sub_(grad, { alpha: lr });
        grad.zero_();
      }
    });
    losses.push(loss.item());
  }
  return losses;
}

class Net extends nn.Module {
  hidden = new nn.Linear(2, 16);
  output = new nn.Linear(16, 2);

  forward(X: Tensor): Tensor {
    return this.output(F.relu(this.hidden(X)));
  }
}

/** The same network made of layers, with copies of the same parameters. */
function makeNet({ W1, b1, W2, b2 }: Parameters): Net {
  const net = new Net();
  net.load_state_dict({
    'hidden.weight': W1.t(),
    'hidden.bias': b1,
    'output.weight': W2.t(),
    'output.bias': b2,
  });
  return net;
}

function trainWithOptim(net: Net, X: Tensor, y: Tensor): number[] {
  const losses: number[] = [];
  const optimizer = new optim.SGD(net.parameters(), { lr });
  for (let step = 0; step < steps; step++) {
    optimizer.zero_grad();
    const loss = F.cross_entropy(net(X), y);
    loss.backward();
    optimizer.step();
    losses.push(loss.item());
  }
  return losses;
}

async function plot(file: string, parameters: Parameters, lines: Record<string, number[]>, X: Tensor, y: Tensor) {
  const { savePlot } = await import('./support/plot.js');
  const limit = 3;
  const axis = torch.linspace(-limit, limit, 64);
  const grid = torch.cartesian_prod(axis.flip(0), axis).flip(1);
  const above = torch.no_grad(() => softmax(forward(grid, parameters)).index(':', 1).view(64, 64));
  const side = (label: number) => X.index(y.eq(label)).tolist<[number, number][]>();
  savePlot(file, [
    { title: 'Loss', x: 'step', lines, log: true },
    { title: 'Decision boundary', limit, values: above.tolist<number[][]>(), points: [side(0), side(1)] },
  ]);
}

async function main(): Promise<void> {
  torch.manual_seed(options.seed);
  const [X, y] = makePoints(400);
  const [testX, testY] = makePoints(1000);
  const parameters = startingPoint();
  const net = makeNet(parameters);
  console.log(`400 points, ${y.sum().item()} of them above the line; before training:`);
  console.log(`accuracy ${accuracy(forward(testX, parameters), testY)} % on 1,000 new points`);

  const byHand = trainByHand(parameters, X, y);
  const byOptim = trainWithOptim(net, X, y);
  console.log('\nstep   loss by hand   with nn and optim');
  for (let step = 0; step < steps; step += Math.ceil(steps / 10)) {
    const [a = 0, b = 0] = [byHand[step], byOptim[step]];
    console.log(`${String(step).padStart(4)}   ${a.toFixed(6).padStart(12)}   ${b.toFixed(6).padStart(17)}`);
  }
  const differences = byHand.map((loss, step) => Math.abs(loss - (byOptim[step] ?? 0)));
  console.log(`largest difference of two losses: ${Math.max(...differences).toFixed(8)}`);

  torch.no_grad(() => {
    console.log('\nafter training:');
    console.log(`accuracy by hand           ${accuracy(forward(testX, parameters), testY)} %`);
    console.log(`accuracy with nn and optim ${accuracy(net(testX), testY)} %`);
    const points = torch.tensor([
      [1, 1],
      [-1, -1],
      [0.1, -0.1],
    ]);
    console.log(`\nprobabilities of "below" and "above" at (1, 1), (-1, -1) and (0.1, -0.1):`);
    console.log(String(softmax(forward(points, parameters))));
    const large = torch.tensor([[1000, 1001]], { dtype: torch.float32 });
    console.log(`softmax of the scores 1000 and 1001: ${softmax(large)}`);
    console.log(`without the subtraction:             ${large.exp().div(large.exp().sum(1, { keepdim: true }))}`);
  });
  if (options.plot) await plot(options.plot, parameters, { 'by hand': byHand, 'nn and optim': byOptim }, X, y);
}

await main();
