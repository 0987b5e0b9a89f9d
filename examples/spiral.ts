// Two spirals wound around each other, told apart by a network 2-16-8-1 with 193 parameters. Expect 98 % or more of the
// points right after a few seconds, and the boundary that the network found, drawn in colour in the terminal. Training
// stops when the validation loss no longer falls, and goes back to the best weights.
//
//   npm run example -- spiral --compare                  SGD, SGD with momentum and Adam side by side
//   npm run example -- spiral --plot build/spiral.svg
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import { DataLoader, TensorDataset } from 'nodetorch/utils/data';
import { readOptions } from './support/options.js';

const options = readOptions('Tells two spirals apart.', {
  epochs: [600, 'passes over the training points, at most'],
  'batch-size': [64, 'points per step'],
  lr: [0.01, 'learning rate of Adam', 'LR'],
  'weight-decay': [0.0001, 'pull of the weights towards 0', 'W'],
  patience: [40, 'epochs without a better validation loss until training stops'],
  seed: [1, 'random seed', 'S'],
  color: ['auto', 'the picture in colour; auto: in a terminal', ['auto', 'always', 'never']],
  plot: ['', 'curves and boundary as a picture', 'PICTURE'],
  compare: [false, 'compare SGD, SGD with momentum and Adam'],
  'dry-run': [false, '3 epochs, to see that everything works'],
});

interface Split {
  points: Tensor;
  labels: Tensor;
}

/** Two arms of `n` points each, in random order: points `(2 n, 2)`, labels `(2 n, 1)`. */
function spirals(n: number): Split {
  const radius = torch.rand(n).sqrt();
  const angle = radius.mul(3 * Math.PI);
  const arm = torch.stack([radius.mul(angle.cos()), radius.mul(angle.sin())], 1);
  const points = torch.cat([arm, arm.neg()]).add(torch.randn(2 * n, 2).mul(0.03));
  const labels = torch.cat([torch.zeros(n, 1), torch.ones(n, 1)]);
  const order = torch.randperm(2 * n);
  return { points: points.index(order), labels: labels.index(order) };
}

const makeModel = () =>
  new nn.Sequential(
    new nn.Linear(2, 16), //
    new nn.Tanh(),
    new nn.Linear(16, 8),
    new nn.Tanh(),
    new nn.Linear(8, 1),
  );
type Net = ReturnType<typeof makeModel>;

const criterion = new nn.BCEWithLogitsLoss();

/** The mean loss, and the number of points on the right side. */
function evaluate(model: Net, { points, labels }: Split): { loss: number; right: number } {
  model.eval();
  return torch.no_grad(() => {
    const logits = model(points);
    return { loss: criterion(logits, labels).item(), right: logits.gt(0).eq(labels.gt(0.5)).sum().item() };
  });
}

interface History {
  train: number[];
  validation: number[];
  best: { epoch: number; loss: number; right: number };
}

/** Trains until the validation loss has not fallen for `patience` epochs, and restores the weights it was least with. */
function fit(
  model: Net,
  optimizer: optim.Optimizer,
  training: Split,
  validation: Split,
  { report = true, patience = options.patience } = {},
): History {
  const dataset = new TensorDataset(training.points, training.labels);
  const loader = new DataLoader(dataset, { batch_size: options['batch-size'], shuffle: true });
  const history: History = { train: [], validation: [], best: { epoch: 0, loss: Infinity, right: 0 } };
  let weights = torch.deepcopy(model.state_dict());
  const epochs = options['dry-run'] ? 3 : options.epochs;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const trainLoss = trainEpoch(model, optimizer, loader);
    const { loss, right } = evaluate(model, validation);
    history.train.push(trainLoss);
    history.validation.push(loss);
    if (report && epoch % 20 === 0) {
      console.log(`Epoch ${epoch}: train loss ${trainLoss.toFixed(6)}, validation loss ${loss.toFixed(6)}`);
    }
    if (loss < history.best.loss) {
      history.best = { epoch, loss, right };
      weights = torch.deepcopy(model.state_dict());
    } else if (epoch - history.best.epoch >= patience) {
      break;
    }
  }
  model.load_state_dict(weights);
  return history;
}

/** The mean loss of an epoch's points. */
function trainEpoch(model: Net, optimizer: optim.Optimizer, loader: DataLoader<[Tensor, Tensor]>): number {
  model.train();
  let total = 0;
  let count = 0;
  for (const [points, labels] of loader) {
    optimizer.zero_grad();
    const loss = criterion(model(points), labels);
    loss.backward();
    optimizer.step();
    total += loss.item() * labels.size(0);
    count += labels.size(0);
  }
  return total / count;
}

const limit = 1.1;

/** The probability of the second arm over the square, row by row from the top: `(rows, columns)`. */
function boundary(model: Net, rows: number, columns: number): Tensor {
  const y = torch.linspace(limit, -limit, rows).repeat_interleave(columns);
  const x = torch.linspace(-limit, limit, columns).repeat(rows);
  return torch.no_grad(() => torch.sigmoid(model(torch.stack([x, y], 1))).view(rows, columns));
}

/** Which arm has a point in each cell of the square: 0, 1, or -1 where there is none. */
function cells({ points, labels }: Split, rows: number, columns: number): number[][] {
  const cells = Array.from({ length: rows }, () => new Array<number>(columns).fill(-1));
  const arms = labels.flatten().tolist<number[]>();
  for (const [i, [x, y]] of points.tolist<[number, number][]>().entries()) {
    const row = Math.floor(((limit - y) / (2 * limit)) * rows);
    const column = Math.floor(((x + limit) / (2 * limit)) * columns);
    const line = cells[row];
    if (line && column >= 0 && column < columns) line[column] = arms[i] ?? -1;
  }
  return cells;
}

/** The boundary in characters: `.` and `#` are the sides, `o` and `x` the points that belong on them. */
function drawPlain(model: Net, split: Split): string {
  const [rows, columns] = [30, 60];
  const points = cells(split, rows, columns);
  const sides = boundary(model, rows, columns).tolist<number[][]>();
  const cell = (side: number, arm = -1) => (arm < 0 ? (side < 0.5 ? '.' : '#') : arm === 0 ? 'o' : 'x');
  return sides.map((line, y) => line.map((side, x) => cell(side, points[y]?.[x])).join('')).join('\n');
}

/** The boundary in colour, two pixels in each character: blue and orange are the sides, darker where a point lies. */
function drawColor(model: Net, split: Split): string {
  const [rows, columns] = [60, 60];
  const points = cells(split, rows, columns);
  const sides = boundary(model, rows, columns).tolist<number[][]>();
  const color = (x: number, y: number) => {
    const arm = points[y]?.[x] ?? -1;
    const rgb = arm < 0 ? shade(sides[y]?.[x] ?? 0.5) : arm === 0 ? [31, 90, 160] : [200, 80, 0];
    return rgb.join(';');
  };
  const lines = [];
  for (let y = 0; y < rows; y += 2) {
    const line = [...Array(columns).keys()].map((x) => `\x1b[38;2;${color(x, y)}m\x1b[48;2;${color(x, y + 1)}m▀`);
    lines.push(`${line.join('')}\x1b[0m`);
  }
  return lines.join('\n');
}

/** From blue by white to orange. */
function shade(probability: number): number[] {
  const side = probability < 0.5 ? [158, 202, 225] : [253, 190, 133];
  const weight = Math.abs(2 * probability - 1);
  return side.map((channel) => Math.round(247 + weight * (channel - 247)));
}

/** The same start, the same order of batches, three optimizers, none of them stopped early. */
function compare(training: Split, validation: Split): void {
  const lr = options.lr;
  const weight_decay = options['weight-decay'];
  const optimizers: Record<string, (model: Net) => optim.Optimizer> = {
    SGD: (model) => new optim.SGD(model.parameters(), { lr: 10 * lr, weight_decay }),
    'SGD, momentum 0.9': (model) => new optim.SGD(model.parameters(), { lr: 10 * lr, momentum: 0.9, weight_decay }),
    Adam: (model) => new optim.Adam(model.parameters(), { lr, weight_decay }),
  };
  console.log('optimizer            best epoch  validation loss   right');
  for (const [name, make] of Object.entries(optimizers)) {
    torch.manual_seed(options.seed + 1);
    const model = makeModel();
    const { best } = fit(model, make(model), training, validation, { report: false, patience: Infinity });
    const percent = ((100 * best.right) / validation.labels.size(0)).toFixed(1);
    console.log(
      `${name.padEnd(19)}${String(best.epoch).padStart(12)}${best.loss.toFixed(6).padStart(17)}${percent.padStart(6)} %`,
    );
  }
}

async function plot(file: string, model: Net, { train, validation }: History, { points, labels }: Split) {
  const { savePlot } = await import('./support/plot.js');
  const arm = (label: number) => points.index(labels.flatten().eq(label)).tolist<[number, number][]>();
  savePlot(file, [
    { title: 'Loss', x: 'epoch', lines: { train, validation }, log: true },
    {
      title: 'Decision boundary',
      limit,
      values: boundary(model, 64, 64).tolist<number[][]>(),
      points: [arm(0), arm(1)],
    },
  ]);
}

async function main(): Promise<void> {
  torch.set_num_threads(1);
  torch.manual_seed(options.seed);
  const all = spirals(500);
  const part = (slice: ':800' | '800:') => ({ points: all.points.index(slice), labels: all.labels.index(slice) });
  const training = part(':800');
  const validation = part('800:');
  if (options.compare) return compare(training, validation);

  const model = makeModel();
  const count = model.parameters().reduce((sum, parameter) => sum + parameter.numel(), 0);
  console.log(`${model}\n${count} parameters`);
  const weight_decay = options['weight-decay'];
  const optimizer = new optim.Adam(model.parameters(), { lr: options.lr, weight_decay });
  const history = fit(model, optimizer, training, validation);

  const { epoch, loss } = history.best;
  console.log(
    `Stopped after epoch ${history.train.length}; back to epoch ${epoch}, validation loss ${loss.toFixed(6)}`,
  );
  const { right } = evaluate(model, validation);
  const accuracy = (100 * right) / validation.labels.size(0);
  console.log(`Right: ${evaluate(model, training).right} of 800 training points,`);
  console.log(`       ${right} of 200 validation points, ${accuracy.toFixed(1)} %`);

  const color =
    options.color === 'auto' ? process.stdout.isTTY && !process.env['NO_COLOR'] : options.color === 'always';
  console.log((color ? drawColor : drawPlain)(model, validation));
  if (options.plot) await plot(options.plot, model, history, validation);
}

await main();
