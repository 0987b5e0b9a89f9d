// Saves a trained model to build/model_weights.pth and loads it into a new one, which gives the same outputs bit for bit.
// Then stops a training run half way, saves everything it depends on (weights, optimizer, schedule, random numbers),
// continues it in new objects, and expects the very losses of a run that was never stopped. A few seconds.
//
//   npm run example -- checkpoint --epochs 12
//
// Python reads both files: torch.load('build/model_weights.pth').
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import { DataLoader, TensorDataset } from 'nodetorch/utils/data';
import { readOptions } from './support/options.js';

const options = readOptions('Saves and loads weights, and resumes a training run.', {
  epochs: [8, 'passes over the data, half of them after the stop'],
  seed: [1, 'random seed', 'S'],
  'save-model': ['build/model_weights.pth', 'where to save the weights', 'FILE'],
  'save-checkpoint': ['build/checkpoint.pth', 'where to save the stopped run', 'FILE'],
  plot: ['', 'the losses as a picture', 'PICTURE'],
  'dry-run': [false, '2 epochs, to see that everything works'],
});

class Net extends nn.Module {
  hidden = new nn.Linear(1, 32);
  dropout = new nn.Dropout(0.1);
  output = new nn.Linear(32, 1);

  forward(x: Tensor): Tensor {
    return this.output(this.dropout(torch.tanh(this.hidden(x))));
  }
}

/** A training run: all that changes from step to step, but for the random numbers. */
class Run {
  readonly model = new Net();
  readonly optimizer = new optim.Adam(this.model.parameters(), { lr: 0.02 });
  readonly scheduler = new optim.lr_scheduler.StepLR(this.optimizer, 2, { gamma: 0.7 });
  epoch = 0;

  /** One epoch. Returns its mean loss. */
  train(loader: DataLoader<[Tensor, Tensor]>): number {
    this.model.train();
    let total = 0;
    for (const [x, y] of loader) {
      this.optimizer.zero_grad();
      const loss = F.mse_loss(this.model(x), y);
      loss.backward();
      this.optimizer.step();
      total += loss.item();
    }
    this.scheduler.step();
    this.epoch++;
    return total / loader.length;
  }

  checkpoint() {
    return {
      epoch: this.epoch,
      model: this.model.state_dict(),
      optimizer: this.optimizer.state_dict(),
      scheduler: this.scheduler.state_dict(),
      rng: torch.get_rng_state(),
    };
  }

  restore(checkpoint: Checkpoint): void {
    this.epoch = checkpoint.epoch;
    this.model.load_state_dict(checkpoint.model);
    this.optimizer.load_state_dict(checkpoint.optimizer);
    this.scheduler.load_state_dict(checkpoint.scheduler);
    torch.set_rng_state(checkpoint.rng);
  }
}

/** All it takes to go on with a run. */
type Checkpoint = ReturnType<Run['checkpoint']>;

/** Saves the model's weights, loads them into a new model, and holds the outputs of the two against each other. */
function saveAndLoad(model: Net, inputs: Tensor): void {
  torch.save(model.state_dict(), options['save-model']);
  const restored = new Net();
  const random = restored.eval()(inputs);
  restored.load_state_dict(torch.load(options['save-model']));
  const [before, after] = [model.eval()(inputs), restored.eval()(inputs)];
  console.log('model_weights.pth holds');
  for (const [name, tensor] of Object.entries(restored.state_dict()))
    console.log(`  ${name.padEnd(13)} ${tensor.shape}`);
  console.log(`the model's outputs     ${before.flatten()}`);
  console.log(`a new model's outputs   ${random.flatten()}`);
  console.log(`with the loaded weights ${after.flatten()}`);
  console.log(`equal: ${torch.equal(before, after) ? 'yes' : 'no'}`);
}

async function main(): Promise<void> {
  torch.set_num_threads(1);
  torch.manual_seed(options.seed);
  const x = torch.linspace(-3, 3, 256).unsqueeze(1);
  const y = torch.sin(x).add(torch.randn(256, 1).mul(0.1));
  const loader = new DataLoader(new TensorDataset(x, y), { batch_size: 16, shuffle: true });
  const epochs = options['dry-run'] ? 2 : options.epochs;
  const half = Math.floor(epochs / 2);

  const run = new Run();
  const losses: number[] = [];
  for (let epoch = 1; epoch <= epochs; epoch++) {
    losses.push(run.train(loader));
    if (epoch === half) torch.save(run.checkpoint(), options['save-checkpoint']);
  }
  saveAndLoad(run.model, x.index('::64'));

  // Other random numbers and other weights: all that counts comes from the file.
  torch.manual_seed(options.seed + 1000);
  const resumed = new Run();
  resumed.restore(torch.load<Checkpoint>(options['save-checkpoint']));
  const rate = Number(resumed.scheduler.get_last_lr()[0]).toFixed(6);
  console.log(`\nResumed after epoch ${resumed.epoch} with learning rate ${rate}`);
  const again = [];
  while (resumed.epoch < epochs) again.push(resumed.train(loader));

  console.log('epoch       never stopped             resumed');
  for (const [i, loss] of losses.entries()) {
    const other = again[i - half]?.toFixed(16) ?? '-';
    console.log(`${String(i + 1).padStart(5)}${loss.toFixed(16).padStart(20)}${other.padStart(20)}`);
  }
  const same = again.every((loss, i) => loss === losses[half + i]);
  console.log(`equal: ${same ? 'yes' : 'no'}`);
  if (options.plot) {
    const { savePlot } = await import('./support/plot.js');
    const lines = { 'never stopped': losses, resumed: [...losses.slice(0, half), ...again] };
    savePlot(options.plot, [{ title: 'Loss', x: 'epoch', lines }], { size: 480 });
  }
}

await main();
