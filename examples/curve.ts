// Draws what training looks like: losses and accuracies by epoch, the boundary that a small network finds between two
// half moons, and, as images, what eight of its units see. Expect a picture in build/curve.svg (or .png, by --plot) after
// a few seconds, and 100 % of the test points right. Other programs draw with the same few functions: try
// `npm run example -- spiral --plot build/spiral.png`.
//
//   npm run example -- curve --plot build/curve.png
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import { readOptions } from './support/options.js';
import { savePlot } from './support/plot.js';

const options = readOptions('Draws curves of training, a decision boundary and images.', {
  epochs: [200, 'steps of training, each with all points'],
  seed: [1, 'random seed', 'S'],
  plot: ['build/curve.svg', 'where to draw it', 'PICTURE'],
  'dry-run': [false, '20 epochs, to see that everything works'],
});

/** Two half moons, one around the end of the other: points `(2 n, 2)` and labels `(2 n)`. */
function moons(n: number): [points: Tensor, labels: Tensor] {
  const angle = torch.rand(n).mul(Math.PI);
  const upper = torch.stack([angle.cos().sub(0.5), angle.sin().sub(0.25)], 1);
  const lower = torch.stack([torch.rsub(angle.cos(), 0.5), torch.rsub(angle.sin(), 0.25)], 1);
  const points = torch.cat([upper, lower]).add(torch.randn(2 * n, 2).mul(0.1));
  return [points, torch.arange(2).repeat_interleave(n)];
}

class Net extends nn.Module {
  hidden = new nn.Sequential(new nn.Linear(2, 16), new nn.Tanh(), new nn.Linear(16, 8), new nn.Tanh());
  output = new nn.Linear(8, 2);

  forward(points: Tensor): Tensor {
    return this.output(this.hidden(points));
  }
}

/** The loss, and the share of right answers in percent. */
function measure(model: Net, points: Tensor, labels: Tensor): [loss: number, accuracy: number] {
  return torch.no_grad(() => {
    const output = model(points);
    const right = output.argmax(1).eq(labels).sum().item();
    return [F.cross_entropy(output, labels).item(), (100 * right) / labels.size(0)];
  });
}

const limit = 2;

/** The points of a grid over the square, row by row from the top: `(size * size, 2)`. */
function grid(size: number): Tensor {
  const y = torch.linspace(limit, -limit, size).repeat_interleave(size);
  const x = torch.linspace(-limit, limit, size).repeat(size);
  return torch.stack([x, y], 1);
}

function main(): void {
  torch.set_num_threads(1);
  torch.manual_seed(options.seed);
  const [points, labels] = moons(250);
  const [testPoints, testLabels] = moons(100);
  const model = new Net();
  const optimizer = new optim.Adam(model.parameters(), { lr: 0.02 });

  const losses = { train: [] as number[], test: [] as number[] };
  const accuracies = { train: [] as number[], test: [] as number[] };
  const epochs = options['dry-run'] ? 20 : options.epochs;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    optimizer.zero_grad();
    F.cross_entropy(model(points), labels).backward();
    optimizer.step();

    const [loss, accuracy] = measure(model, points, labels);
    const [testLoss, testAccuracy] = measure(model, testPoints, testLabels);
    losses.train.push(loss);
    losses.test.push(testLoss);
    accuracies.train.push(accuracy);
    accuracies.test.push(testAccuracy);
    if (epoch % 20 === 0) {
      const numbers = `train loss ${loss.toFixed(6)}, test loss ${testLoss.toFixed(6)}`;
      console.log(`Epoch ${epoch}: ${numbers}, test accuracy ${testAccuracy.toFixed(1)} %`);
    }
  }

  const boundary = torch.no_grad(() =>
    F.softmax(model(grid(64)), 1)
      .index(':', 1)
      .view(64, 64),
  );
  const units = torch.no_grad(() => model.hidden(grid(32)).t().reshape(8, 32, 32));
  console.log(`The second moon's share of the square: ${boundary.mean().item().toFixed(6)}`);
  console.log(`What the units see, on average: ${units.mean([1, 2])}`);

  const of = (label: number) => testPoints.index(testLabels.eq(label)).tolist<[number, number][]>();
  savePlot(
    options.plot,
    [
      { title: 'Loss', x: 'epoch', lines: losses, log: true },
      { title: 'Accuracy in percent', x: 'epoch', lines: accuracies },
      { title: 'Decision boundary', limit, values: boundary.tolist<number[][]>(), points: [of(0), of(1)] },
      ...units.tolist<number[][][]>().map((pixels, i) => ({ title: `Unit ${i + 1}`, pixels })),
    ],
    { columns: 4, size: 280 },
  );
}

main();
