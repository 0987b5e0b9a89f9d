// What activation functions do, in numbers: their values and slopes, gradients that vanish on the way through ten layers,
// ReLU units that die and stay dead, and what the scale of the first weights does to everything behind them.
// Expect sigmoid's first layer to get a millionth of the gradient that ReLU's gets, and only He's weights to carry a
// signal through ten layers of ReLU unchanged.
//
//   npm run example -- activations --depth 20
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import { readOptions } from './support/options.js';

const options = readOptions('What activation functions do, in numbers.', {
  depth: [10, 'layers of the deep networks'],
  seed: [0, 'random seed', 'S'],
  plot: ['', 'gradients and activations by layer as a picture', 'PICTURE'],
  'dry-run': [false, '3 layers, to see that everything works'],
});

const depth = options['dry-run'] ? 3 : options.depth;
const seed = options.seed;
const WIDTH = 64;

type Activation = (x: Tensor) => Tensor;

const activations: Record<string, Activation> = {
  sigmoid: torch.sigmoid,
  tanh: torch.tanh,
  ReLU: (x) => F.relu(x),
  'leaky ReLU': (x) => F.leaky_relu(x, 0.1),
  GELU: (x) => F.gelu(x),
  SiLU: (x) => F.silu(x),
};

const names = Object.keys(activations);
const row = (head: string, cells: string[]) =>
  console.log(head.padEnd(8) + cells.map((cell) => cell.padStart(12)).join(''));

/** Values at seven points, or with autograd's help the slopes there. */
function table(title: string, measure: (activation: Activation, x: Tensor) => Tensor): void {
  console.log(`\n${title}`);
  row('x', names);
  const x = torch.tensor([-3, -2, -1, 0, 1, 2, 3], { dtype: torch.float32 });
  const columns = Object.values(activations).map((activation) => measure(activation, x).tolist<number[]>());
  for (const [i, at] of x.tolist<number[]>().entries()) {
    row(
      at.toFixed(0),
      columns.map((column) => (column[i] ?? 0).toFixed(4)),
    );
  }
}

function slope(activation: Activation, x: Tensor): Tensor {
  const point = x.clone().requires_grad_();
  activation(point).sum().backward();
  return point.grad ?? point;
}

function showSoftmax(): void {
  const scores = torch.tensor([1, 2, 3], { dtype: torch.float32 });
  console.log('\nSoftmax makes probabilities of scores; only the differences of the scores count:');
  console.log(`softmax of 1, 2, 3:          ${F.softmax(scores, 0)}`);
  console.log(`of 1001, 1002, 1003:         ${F.softmax(scores.add(1000), 0)}`);
  console.log(`of 2, 4, 6 (surer):          ${F.softmax(scores.mul(2), 0)}`);
  console.log(`of 0.1, 0.2, 0.3 (less so):  ${F.softmax(scores.div(10), 0)}`);
}

/** Layers of one width, their weights filled by `fill`, their biases zero. */
function makeLayers(fill: (weight: Tensor) => unknown): nn.Linear[] {
  return Array.from({ length: depth }, () => {
    const layer = new nn.Linear(WIDTH, WIDTH);
    fill(layer.weight);
    nn.init.zeros_(layer.bias);
    return layer;
  });
}

/** The norm of the gradient of every layer's weight, from the first layer to the last. */
function gradientNorms(activation: Activation, fill: (weight: Tensor) => unknown): Tensor {
  torch.manual_seed(seed);
  const layers = makeLayers(fill);
  let x = torch.randn(256, WIDTH);
  for (const layer of layers) x = activation(layer(x));
  F.mse_loss(x, torch.randn(256, WIDTH)).backward();
  return torch.stack(layers.map(({ weight }) => (weight.grad ?? weight).norm()));
}

const xavier = (weight: Tensor) => nn.init.xavier_normal_(weight);
const he = (weight: Tensor) => nn.init.kaiming_normal_(weight, { nonlinearity: 'relu' });

/** Shows the norms, and returns them by activation. */
function showVanishingGradients(): Record<string, Tensor> {
  console.log(`\nNorms of the gradients of ${depth} layers, first to last:`);
  const norms = {
    sigmoid: gradientNorms(torch.sigmoid, xavier),
    tanh: gradientNorms(torch.tanh, xavier),
    ReLU: gradientNorms((x) => F.relu(x), he),
  };
  torch.set_printoptions({ precision: 1, sci_mode: true, linewidth: 120 });
  for (const [name, gradients] of Object.entries(norms)) console.log(`${name.padEnd(8)} ${gradients}`);
  for (const [name, gradients] of Object.entries(norms)) {
    console.log(`${name.padEnd(8)} first : last = ${gradients.index(0).div(gradients.index(-1))}`);
  }
  torch.set_printoptions({ profile: 'default' });
  return norms;
}

/** Units of a hidden layer that answer 0 to every point after training, so that no gradient can wake them again. */
function countDead(activation: Activation, lr: number): number {
  torch.manual_seed(seed);
  const X = torch.randn(256, 10);
  const y = X.sum(1).gt(0).long();
  const hidden = new nn.Linear(10, 100);
  const output = new nn.Linear(100, 2);
  const optimizer = new optim.SGD([...hidden.parameters(), ...output.parameters()], { lr });
  for (let step = 0; step < 50; step++) {
    optimizer.zero_grad();
    F.cross_entropy(output(activation(hidden(X))), y).backward();
    optimizer.step();
  }
  return torch.no_grad(() => activation(hidden(X)).eq(0).all(0).sum().item());
}

function showDyingUnits(): void {
  console.log('\nDead units of 100 after 50 steps of SGD:');
  for (const lr of [0.1, 1, 3, 10]) {
    const relu = countDead((x) => F.relu(x), lr);
    const leaky = countDead((x) => F.leaky_relu(x, 0.1), lr);
    console.log(
      `lr ${lr.toFixed(1).padStart(5)}: ReLU ${String(relu).padStart(3)}, leaky ReLU ${String(leaky).padStart(3)}`,
    );
  }
}

/** The standard deviation of what comes out of every layer. */
function spreads(fill: (weight: Tensor) => unknown): Tensor {
  return torch.no_grad(() => {
    torch.manual_seed(seed);
    const layers = makeLayers(fill);
    let x = torch.randn(256, WIDTH);
    return torch.stack(
      layers.map((layer) => {
        x = F.relu(layer(x));
        return x.std();
      }),
    );
  });
}

/** Shows the spreads, and returns them by initialization. */
function showInitialization(): Record<string, Tensor> {
  console.log(`\nStandard deviation of the activations behind each of ${depth} layers of ReLU:`);
  const results = {
    'too small (0.01)': spreads((weight) => nn.init.normal_(weight, 0, 0.01)),
    [`He (sqrt(2 / ${WIDTH}) = 0.18)`]: spreads(he),
    'too large (1.0)': spreads((weight) => nn.init.normal_(weight, 0, 1)),
  };
  torch.set_printoptions({ precision: 1, sci_mode: true, linewidth: 120 });
  for (const [name, deviations] of Object.entries(results)) console.log(`${name.padEnd(24)} ${deviations}`);
  torch.set_printoptions({ profile: 'default' });
  return results;
}

/** Powers of ten, because the numbers span twenty of them; names without what stands in parentheses. */
async function plot(file: string, norms: Record<string, Tensor>, deviations: Record<string, Tensor>) {
  const { savePlot } = await import('./support/plot.js');
  const powers = (measured: Record<string, Tensor>) =>
    Object.fromEntries(
      Object.entries(measured).map(([name, values]) => [name.split(' (')[0], values.log10().tolist<number[]>()]),
    );
  savePlot(
    file,
    [
      { title: 'Gradients, log10 of the norm', x: 'layer', lines: powers(norms) },
      { title: 'Activations, log10 of the deviation', x: 'layer', lines: powers(deviations) },
    ],
    { size: 420 },
  );
}

table('Values', (activation, x) => activation(x));
table('Slopes', slope);
showSoftmax();
const norms = showVanishingGradients();
showDyingUnits();
const deviations = showInitialization();
if (options.plot) await plot(options.plot, norms, deviations);
