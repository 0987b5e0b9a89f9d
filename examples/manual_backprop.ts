// A network without autograd: forward, mean squared error and every gradient are written out in one small class, which
// fits a noisy curve. Expect gradients that equal autograd's, and an error that falls from 1.36 to that of the noise, 0.01.
// The fit and the curve of the error are drawn at the end.
//
//   npm run example -- manual_backprop --hidden 30 --epochs 10000
import cliProgress from 'cli-progress';
import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import { readOptions } from './support/options.js';

const options = readOptions('Fits a noisy curve with gradients written out by hand.', {
  hidden: [15, 'hidden units'],
  epochs: [5000, 'steps on all points'],
  lr: [0.1, 'learning rate', 'LR'],
  seed: [0, 'random seed', 'S'],
  plot: ['', 'error and fit as a picture', 'PICTURE'],
  'dry-run': [false, '100 epochs, to see that everything works'],
});

const epochs = options['dry-run'] ? 100 : options.epochs;

/** `x (N, 1)` to `y (N, 1)` through a hidden layer of tanh. */
class TwoLayerNetwork {
  readonly parameters: { readonly W1: Tensor; readonly b1: Tensor; readonly W2: Tensor; readonly b2: Tensor };

  constructor(hidden: number) {
    this.parameters = {
      W1: torch.randn(1, hidden),
      b1: torch.randn(hidden),
      W2: torch.randn(hidden, 1).div(Math.sqrt(hidden)),
      b2: torch.zeros(1),
    };
  }

  hidden(x: Tensor): Tensor {
    const { W1, b1 } = this.parameters;
    return x.matmul(W1).add(b1).tanh();
  }

  output(hidden: Tensor): Tensor {
    const { W2, b2 } = this.parameters;
    return hidden.matmul(W2).add(b2);
  }

  forward(x: Tensor): Tensor {
    return this.output(this.hidden(x));
  }

  /** The mean squared error, and its gradients in the order of the parameters. */
  gradients(x: Tensor, y: Tensor): { loss: Tensor; gradients: Tensor[] } {
    const hidden = this.hidden(x);
    const error = this.output(hidden).sub(y);
    const dOutput = error.mul(2 / y.numel());
    const dHidden = dOutput.matmul(this.parameters.W2.T);
    const dSum = dHidden.mul(torch.rsub(hidden.square(), 1)); // tanh' = 1 - tanh^2
    return {
      loss: error.square().mean(),
      gradients: [x.T.matmul(dSum), dSum.sum(0), hidden.T.matmul(dOutput), dOutput.sum(0)],
    };
  }

  /** One step of gradient descent. */
  descend(gradients: Tensor[], lr: number): void {
    for (const [i, parameter] of Object.values(this.parameters).entries()) {
      parameter.sub_(gradients[i]?.mul(lr) ?? 0);
    }
  }
}

/** The largest difference between the gradients by hand and autograd's. */
function disagreement(network: TwoLayerNetwork, x: Tensor, y: Tensor): number {
  const parameters = Object.values(network.parameters);
  for (const parameter of parameters) parameter.requires_grad_();
  const expected = torch.autograd.grad(F.mse_loss(network.forward(x), y), parameters);
  for (const parameter of parameters) parameter.requires_grad_(false);
  const { gradients } = network.gradients(x, y);
  return Math.max(
    ...gradients.map((gradient, i) =>
      gradient
        .sub(expected[i] ?? 0)
        .abs()
        .max()
        .item(),
    ),
  );
}

/** A bar in a terminal, ten lines elsewhere. */
function startProgress(): { step(loss: number): void; stop(): void } {
  if (process.stdout.isTTY) {
    const format = 'Training {bar} {value}/{total} epochs, error {loss}';
    // Without its handler of Ctrl-C, which a loop that never rests could not run.
    const bar = new cliProgress.SingleBar(
      { format, stream: process.stdout, gracefulExit: false, linewrap: true },
      cliProgress.Presets.shades_classic,
    );
    bar.start(epochs, 0, { loss: '-' });
    return { step: (loss) => bar.increment(1, { loss: loss.toFixed(4) }), stop: () => bar.stop() };
  }
  let done = 0;
  const step = (loss: number) => {
    done++;
    if (done % Math.ceil(epochs / 10) === 0) console.log(`Epoch ${done}/${epochs}, error ${loss.toFixed(6)}`);
  };
  return { step, stop: () => undefined };
}

/** Trains on the whole of `x` and `y` at every step. Returns the error of every epoch. */
function train(network: TwoLayerNetwork, x: Tensor, y: Tensor): number[] {
  const progress = startProgress();
  const errors: number[] = [];
  for (let epoch = 0; epoch < epochs; epoch++) {
    const { loss, gradients } = network.gradients(x, y);
    network.descend(gradients, options.lr);
    errors.push(loss.item());
    progress.step(loss.item());
  }
  progress.stop();
  return errors;
}

const WIDTH = 72;
const HEIGHT = 14;

/** The characters at which the values `(N)` lie between the smallest of all and the largest: 0 to `size - 1`. */
function place(values: Tensor, all: Tensor, size: number): number[] {
  const [low, high] = [all.min(), all.max()];
  return values
    .sub(low)
    .div(high.sub(low))
    .mul(size - 1)
    .round()
    .long()
    .tolist<number[]>();
}

/** Draws series of points `[mark, x (N), y (N)]` into one frame, later ones over earlier ones. */
function draw(series: [mark: string, x: Tensor, y: Tensor][]): void {
  const lines = Array.from({ length: HEIGHT }, () => Array<string>(WIDTH).fill(' '));
  const allX = torch.cat(series.map(([, x]) => x));
  const allY = torch.cat(series.map(([, , y]) => y));
  for (const [mark, x, y] of series) {
    const rows = place(y, allY, HEIGHT);
    for (const [i, column] of place(x, allX, WIDTH).entries()) {
      const line = lines[HEIGHT - 1 - (rows[i] ?? 0)];
      if (line) line[column] = mark;
    }
  }
  for (const line of lines) console.log(`|${line.join('').trimEnd()}`);
  console.log(`+${'-'.repeat(WIDTH)}`);
}

async function main(): Promise<void> {
  torch.set_default_dtype(torch.float64);
  torch.manual_seed(options.seed);
  const x = torch.linspace(-2, 2, 100).unsqueeze(1);
  const curve = x.mul(2).sin().add(x.mul(0.5));
  const y = curve.add(torch.randn(100, 1).mul(0.1));
  const network = new TwoLayerNetwork(options.hidden);

  const before = disagreement(network, x, y);
  console.log(`Error before training: ${network.gradients(x, y).loss.item().toFixed(6)}`);
  const errors = train(network, x, y);
  const after = disagreement(network, x, y);
  console.log(`Gradients by hand and by autograd differ by ${before.toFixed(12)} before training,`);
  console.log(`${after.toFixed(12)} after it.`);
  const fit = network.forward(x);
  console.log(`Error on the noisy points: ${F.mse_loss(fit, y).item().toFixed(6)}`);
  console.log(`Error on the curve itself: ${F.mse_loss(fit, curve).item().toFixed(6)}`);

  console.log('\nThe points (.) and the fit (#):');
  draw([
    ['.', x.squeeze(1), y.squeeze(1)],
    ['#', x.squeeze(1), fit.squeeze(1)],
  ]);
  console.log('\nThe error over the epochs, both to the logarithm:');
  draw([['*', torch.arange(1, epochs + 1).log10(), torch.tensor(errors).log10()]]);
  if (options.plot) {
    const { savePlot } = await import('./support/plot.js');
    const series = (values: Tensor) => values.squeeze(1).tolist<number[]>();
    savePlot(options.plot, [
      { title: 'Error', x: 'epoch', lines: { error: errors }, log: true },
      { title: 'Fit', x: 'point', lines: { points: series(y), curve: series(curve), fit: series(fit) } },
    ]);
  }
}

await main();
