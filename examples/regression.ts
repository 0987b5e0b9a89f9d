// Fits a 3-4-1 network to seeded data by SGD, the way every first PyTorch program does: model, criterion, optimizer, loop.
// Expect the loss to fall from about 20 to below 0.05 in 200 epochs; every digit is the one that Python prints.
//
//   npm run example -- regression --epochs 400
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import { readOptions } from './support/options.js';

const options = readOptions('Fits a 3-4-1 network to seeded data by SGD.', {
  epochs: [200, 'steps on all rows'],
  lr: [0.05, 'learning rate', 'LR'],
  seed: [42, 'random seed', 'S'],
  plot: ['', 'the losses as a picture', 'PICTURE'],
  'dry-run': [false, '20 epochs, to see that everything works'],
});

class RegressionNet extends nn.Module {
  fc1 = new nn.Linear(3, 4);
  relu = new nn.ReLU();
  fc2 = new nn.Linear(4, 1);

  forward(x: Tensor): Tensor {
    return this.fc2(this.relu(this.fc1(x)));
  }
}

torch.manual_seed(options.seed);
const X = torch.randn(100, 3);
const trueWeight = torch.tensor([[2], [-1.5], [0.5]]);
const y = X.matmul(trueWeight).add(3).add(torch.randn(100, 1).mul(0.1));

const model = new RegressionNet();
const criterion = new nn.MSELoss();
const optimizer = new optim.SGD(model.parameters(), { lr: options.lr });
console.log(String(model));

const epochs = options['dry-run'] ? 20 : options.epochs;
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
