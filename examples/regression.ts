// Fits a 3-4-1 network to seeded data by SGD, the way every first PyTorch program does: model, criterion, optimizer, loop.
// Expect the loss to fall from about 20 to below 0.05 in 200 epochs; every digit is the one that Python prints.
//
//   npm run example -- regression --epochs 400
import { parseArgs } from 'node:util';
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';

const { values: options } = parseArgs({
  options: {
    epochs: { type: 'string', default: '200' },
    lr: { type: 'string', default: '0.05' },
    seed: { type: 'string', default: '42' },
    plot: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const usage = `Fits a 3-4-1 network to seeded data by SGD.
  --epochs N   steps on all rows (default: 200)
  --lr LR      learning rate (default: 0.05)
  --seed S     random seed (default: 42)
  --plot FILE  the losses as a picture, .svg or .png
  --dry-run    20 epochs, to see that everything works`;

if (options.help) {
  console.log(usage);
  process.exit();
}

class RegressionNet extends nn.Module {
  fc1 = new nn.Linear(3, 4);
  relu = new nn.ReLU();
  fc2 = new nn.Linear(4, 1);

  forward(x: Tensor): Tensor {
    return this.fc2(this.relu(this.fc1(x)));
  }
}

torch.manual_seed(Number(options.seed));
const X = torch.randn(100, 3);
const trueWeight = torch.tensor([[2], [-1.5], [0.5]]);
const y = X.matmul(trueWeight).add(3).add(torch.randn(100, 1).mul(0.1));

const model = new RegressionNet();
const criterion = new nn.MSELoss();
const optimizer = new optim.SGD(model.parameters(), { lr: Number(options.lr) });
console.log(String(model));

const epochs = options['dry-run'] ? 20 : Number(options.epochs);
const losses: number[] = [];
for (let epoch = 1; epoch <= epochs; epoch++) {
  const loss = criterion(model(X), y);
  optimizer.zero_grad();
  loss.backward();
  optimizer.step();
  losses.push(loss.item());
  if (epoch === 1 || epoch % 20 === 0) console.log(`Epoch [${epoch}/${epochs}], Loss: ${loss.item().toFixed(6)}`);
}

const unseen = torch.tensor([
  [1, 2, 3],
  [0.5, -1, 0],
]);
model.eval();
torch.no_grad(() => {
  console.log(`Prediction: ${model(unseen)}`);
  console.log(`Truth:      ${unseen.matmul(trueWeight).add(3)}`);
});
console.log(`fc1.weight: ${model.fc1.weight}`);
if (options.plot) {
  const { savePlot } = await import('./support/plot.js');
  savePlot(options.plot, [{ title: 'Loss', x: 'epoch', lines: { loss: losses }, log: true }], { size: 480 });
}
