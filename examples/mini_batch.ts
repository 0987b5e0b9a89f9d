// Training in small batches: a TensorDataset, a DataLoader that shuffles it, and a classifier of three rings trained by
// SGD, Adam, AdamW and RMSprop side by side. Expect the parts of the model, the losses of the four by epoch, and about
// 96 % of the points right with each of them, all within seconds.
//
//   npm run example -- mini_batch --batch-size 16 --epochs 30
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import { DataLoader, TensorDataset } from 'nodetorch/utils/data';
import { readOptions } from './support/options.js';

const options = readOptions('Trains in small batches, with four optimizers side by side.', {
  epochs: [20, 'passes over the training points'],
  'batch-size': [32, 'points per step'],
  seed: [1, 'random seed', 'S'],
  plot: ['', 'the losses as a picture', 'PICTURE'],
  'dry-run': [false, '2 epochs, to see that everything works'],
});

/** Points around the origin `(n, 2)`, and the ring that each lies in: 0, 1 or 2. */
function rings(n: number): TensorDataset<[points: Tensor, labels: Tensor]> {
  const points = torch.randn(n, 2);
  const radius = points.square().sum(1).sqrt();
  const labels = radius.gt(0.8).long().add(radius.gt(1.5).long());
  return new TensorDataset(points, labels);
}

/** The same weights at every call, for a fair comparison. */
function makeModel(): nn.Sequential {
  torch.manual_seed(options.seed);
  const model = new nn.Sequential();
  model.add_module('hidden', new nn.Linear(2, 32));
  model.add_module('activation', new nn.ReLU());
  model.add_module('output', new nn.Linear(32, 3));
  return model;
}

function describe(model: nn.Module, loader: DataLoader<[Tensor, Tensor]>): void {
  const [batch] = loader;
  if (batch) console.log(`${loader.length} batches, the first: points ${batch[0].shape}, labels ${batch[1].shape}`);
  console.log(`labels ${batch?.[1]}`);
  console.log('\nnamed_children:');
  for (const [name, child] of model.named_children()) console.log(`  ${name.padEnd(10)}  ${child}`);
  console.log('named_parameters:');
  for (const [name, parameter] of model.named_parameters()) {
    console.log(`  ${name.padEnd(13)}  ${parameter.shape}, ${parameter.numel()} numbers`);
  }
}

/** The mean loss of each epoch. */
function train(model: nn.Sequential, optimizer: optim.Optimizer, loader: DataLoader<[Tensor, Tensor]>): number[] {
  const losses = [];
  for (let epoch = 1; epoch <= epochs; epoch++) {
    let total = 0;
    let count = 0;
    for (const [points, labels] of loader) {
      optimizer.zero_grad();
      const loss = F.cross_entropy(model(points), labels);
      loss.backward();
      optimizer.step();
      total += loss.item() * labels.size(0);
      count += labels.size(0);
    }
    losses.push(total / count);
  }
  return losses;
}

/** The number of points whose ring the model knows. */
function countRight(model: nn.Sequential, loader: DataLoader<[Tensor, Tensor]>): number {
  let right = 0;
  torch.no_grad(() => {
    for (const [points, labels] of loader) right += model(points).argmax(1).eq(labels).sum().item();
  });
  return right;
}

const epochs = options['dry-run'] ? 2 : options.epochs;
const row = (head: string | number, cells: string[]) =>
  console.log(String(head).padStart(5) + cells.map((cell) => cell.padStart(11)).join(''));

async function main(): Promise<void> {
  torch.set_num_threads(1);
  torch.manual_seed(options.seed);
  const trainSet = rings(1000);
  const testSet = rings(500);
  const loader = new DataLoader(trainSet, { batch_size: options['batch-size'], shuffle: true });
  const testLoader = new DataLoader(testSet, { batch_size: 100 });
  describe(makeModel(), loader);

  const optimizers: Record<string, (model: nn.Module) => optim.Optimizer> = {
    SGD: (model) => new optim.SGD(model.parameters(), { lr: 0.1 }),
    Adam: (model) => new optim.Adam(model.parameters(), { lr: 0.01 }),
    AdamW: (model) => new optim.AdamW(model.parameters(), { lr: 0.01, weight_decay: 0.01 }),
    RMSprop: (model) => new optim.RMSprop(model.parameters(), { lr: 0.01 }),
  };
  const lines: Record<string, number[]> = {};
  const right: number[] = [];
  for (const [name, make] of Object.entries(optimizers)) {
    const model = makeModel();
    lines[name] = train(model, make(model), loader);
    right.push(countRight(model, testLoader));
  }

  console.log('\nTraining loss by epoch:');
  row('', Object.keys(lines));
  for (let epoch = 1; epoch <= epochs; epoch++) {
    row(
      epoch,
      Object.values(lines).map((losses) => (losses[epoch - 1] ?? NaN).toFixed(6)),
    );
  }
  console.log('\nRight, of 500 points not trained on, in percent:');
  row(
    '',
    right.map((count) => ((100 * count) / testSet.length).toFixed(1)),
  );
  if (options.plot) {
    const { savePlot } = await import('./support/plot.js');
    savePlot(options.plot, [{ title: 'Training loss', x: 'epoch', lines }], { size: 480 });
  }
}

await main();
