// XOR by a 2-2-1 network of sigmoids: forward and backward written out by hand, and checked against autograd on the way.
// Expect all four answers right (within 0.1) after some hundred epochs, gradients that agree to 1e-7 and far beyond, and
// at the end every number of one example on its way forward and back. Two hidden units are just enough, so that some
// starts get stuck with two answers near 0.5: try --seed 1.
//
//   npm run example -- xor --example 2 --lr 5
import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import { readOptions } from './support/options.js';

const options = readOptions('Learns XOR with a 2-2-1 network, by hand and by autograd.', {
  epochs: [10000, 'passes over the four inputs at most'],
  lr: [2, 'learning rate', 'LR'],
  seed: [0, 'random seed', 'S'],
  example: [1, 'the input shown step by step', [0, 1, 2, 3]],
  plot: ['', 'loss and boundary as a picture', 'PICTURE'],
  'dry-run': [false, '100 epochs, to see that everything works'],
});

const epochs = options['dry-run'] ? 100 : options.epochs;
const lr = options.lr;
const INTERVAL = 100;

interface Network {
  readonly W1: Tensor;
  readonly b1: Tensor;
  readonly W2: Tensor;
  readonly b2: Tensor;
}

/** What the forward pass leaves for the backward pass. */
interface Pass {
  readonly z1: Tensor;
  readonly hidden: Tensor;
  readonly z2: Tensor;
  readonly output: Tensor;
}

/** The slopes of the loss: in every parameter, and in the two sums z1 and z2. */
interface Gradients extends Network {
  readonly z1: Tensor;
  readonly z2: Tensor;
}

const sigmoid = (x: Tensor) => x.neg().exp().add(1).reciprocal();
/** Of `a = sigmoid(z)`, by `a` alone. */
const sigmoidSlope = (a: Tensor) => a.mul(torch.rsub(a, 1));

function forward(X: Tensor, { W1, b1, W2, b2 }: Network): Pass {
  const z1 = X.matmul(W1).add(b1);
  const hidden = sigmoid(z1);
  const z2 = hidden.matmul(W2).add(b2);
  return { z1, hidden, z2, output: sigmoid(z2) };
}

const meanSquaredError = (output: Tensor, target: Tensor) => output.sub(target).pow(2).mean();

/** The chain rule, from the loss back to the first weights. */
function backward(X: Tensor, target: Tensor, { W2 }: Network, { hidden, output }: Pass): Gradients {
  const z2 = output
    .sub(target)
    .mul(2 / target.numel())
    .mul(sigmoidSlope(output));
  const z1 = z2.matmul(W2.T).mul(sigmoidSlope(hidden));
  return { z1, z2, W1: X.T.matmul(z1), b1: z1.sum(0), W2: hidden.T.matmul(z2), b2: z2.sum(0) };
}

const parameterNames = ['W1', 'b1', 'W2', 'b2'] as const;

/** The same gradients by autograd, from a copy of the network. */
function autogradOf(X: Tensor, target: Tensor, network: Network): Tensor[] {
  const [W1, b1, W2, b2] = parameterNames.map((name) => network[name].clone().requires_grad_());
  if (!W1 || !b1 || !W2 || !b2) throw new Error('a network has four parameters');
  const hidden = torch.sigmoid(X.matmul(W1).add(b1));
  const output = torch.sigmoid(hidden.matmul(W2).add(b2));
  return [...torch.autograd.grad(F.mse_loss(output, target), [W1, b1, W2, b2])];
}

/** The largest difference between a gradient by hand and autograd's. */
function disagreement(X: Tensor, target: Tensor, network: Network, gradients: Gradients): number {
  const differences = autogradOf(X, target, network).map((expected, i) =>
    gradients[parameterNames[i] ?? 'W1'].sub(expected).abs().max().item(),
  );
  return Math.max(...differences);
}

const allRight = (output: Tensor, target: Tensor) => output.sub(target).abs().max().item() < 0.1;

/** Trains until all four answers are right, or the epochs are over. `worst` is the largest disagreement with autograd. */
function train(X: Tensor, target: Tensor, network: Network): { worst: number; losses: number[] } {
  let worst = 0;
  const losses: number[] = [];
  for (let epoch = 0; ; epoch++) {
    const pass = forward(X, network);
    const gradients = backward(X, target, network, pass);
    const loss = meanSquaredError(pass.output, target).item();
    losses.push(loss);
    const done = epoch === epochs || allRight(pass.output, target);
    if (done || epoch % INTERVAL === 0) {
      worst = Math.max(worst, disagreement(X, target, network, gradients));
      const outputs = pass.output.squeeze(1).tolist<number[]>();
      const answers = outputs.map((answer) => answer.toFixed(3)).join(' ');
      console.log(`epoch ${String(epoch).padStart(5)}: loss ${loss.toFixed(6)}, answers ${answers}`);
    }
    if (done) return { worst, losses };
    for (const name of parameterNames) network[name].sub_(gradients[name].mul(lr));
  }
}

/** One example, step by step: every sum, every activation, every slope. */
function show(x: Tensor, target: Tensor, network: Network): void {
  const pass = forward(x, network);
  const gradients = backward(x, target, network, pass);
  console.log(`x = ${x}`);
  console.log(`z1 = x W1 + b1 = ${pass.z1}`);
  console.log(`h = sigmoid(z1) = ${pass.hidden}`);
  console.log(`z2 = h W2 + b2 = ${pass.z2}`);
  console.log(`y = sigmoid(z2) = ${pass.output}, should be ${target.item().toFixed(0)}`);
  console.log(`loss = (y - t)^2 = ${meanSquaredError(pass.output, target)}`);
  console.log(`dz2 = 2 (y - t) y (1 - y) = ${gradients.z2}`);
  console.log(`dW2 = h^T dz2 = ${gradients.W2}`);
  console.log(`db2 = dz2 = ${gradients.b2}`);
  console.log(`dz1 = dz2 W2^T h (1 - h) = ${gradients.z1}`);
  console.log(`dW1 = x^T dz1 = ${gradients.W1}`);
  console.log(`db1 = dz1 = ${gradients.b1}`);
}

async function plot(file: string, network: Network, losses: number[], X: Tensor, target: Tensor) {
  const { savePlot } = await import('./support/plot.js');
  const limit = 1.5;
  const axis = torch.linspace(-limit, limit, 64);
  const grid = torch.cartesian_prod(axis.flip(0), axis).flip(1);
  const values = forward(grid, network).output.view(64, 64).tolist<number[][]>();
  const inputs = (answer: number) => X.index(target.squeeze(1).eq(answer)).tolist<[number, number][]>();
  savePlot(file, [
    { title: 'Loss', x: 'epoch', lines: { loss: losses }, log: true },
    { title: 'Decision boundary', limit, values, points: [inputs(0), inputs(1)] },
  ]);
}

async function main(): Promise<void> {
  torch.set_default_dtype(torch.float64);
  torch.manual_seed(options.seed);
  const X = torch.tensor(
    [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ],
    { dtype: torch.float64 },
  );
  const target = torch.tensor([[0], [1], [1], [0]], { dtype: torch.float64 });
  const network = { W1: torch.randn(2, 2), b1: torch.zeros(2), W2: torch.randn(2, 1), b2: torch.zeros(1) };

  const { worst, losses } = train(X, target, network);
  const answers = forward(X, network).output;
  const right = answers.round().eq(target).sum().item();
  console.log(`${right} of 4 right; by hand and by autograd the gradients differ by ${worst.toFixed(10)} at most`);

  const chosen = options.example;
  console.log(`\nExample ${chosen} through the trained network:`);
  show(X.index([chosen]), target.index([chosen]), network);
  if (options.plot) await plot(options.plot, network, losses, X, target);
}

await main();
