// The perceptron of 1958: one neuron that fires or not, and a rule that corrects its weights after every mistake.
// Expect AND and OR to be learned within a few epochs, and XOR never: no line parts its answers, and the weights go round
// in circles, however long it is taught. Two layers can do it: see the example xor.
//
//   npm run example -- perceptron --epochs 30
import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import { readOptions } from './support/options.js';

const options = readOptions('Teaches AND, OR and XOR to a perceptron.', {
  epochs: [20, 'passes over the four inputs at most'],
  lr: [1, 'learning rate', 'LR'],
  plot: ['', 'errors by epoch as a picture', 'PICTURE'],
  'dry-run': [false, '10 epochs, to see that everything works'],
});

const epochs = options['dry-run'] ? 10 : options.epochs;
const lr = options.lr;

const inputs = torch.tensor(
  [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ],
  { dtype: torch.float32 },
);
const truths = {
  AND: torch.tensor([0, 0, 0, 1], { dtype: torch.float32 }),
  OR: torch.tensor([0, 1, 1, 1], { dtype: torch.float32 }),
  XOR: torch.tensor([0, 1, 1, 0], { dtype: torch.float32 }),
};

class Perceptron {
  readonly weight = torch.zeros(2);
  readonly bias = torch.zeros([]);

  /** 1 where it fires, 0 where it does not: for one input `(2)` or several `(N, 2)`. */
  predict(x: Tensor): Tensor {
    return x.matmul(this.weight).add(this.bias).gt(0).float();
  }

  /** Rosenblatt's rule: towards the input where it should have fired, away from it where it should not have. */
  learn(x: Tensor, target: Tensor): boolean {
    const error = target.sub(this.predict(x));
    this.weight.add_(error.mul(lr).mul(x));
    this.bias.add_(error.mul(lr));
    return error.item() !== 0;
  }
}

/** One pass over the four inputs. Returns the number of errors. */
function teach(perceptron: Perceptron, targets: Tensor): number {
  let errors = 0;
  for (let i = 0; i < inputs.size(0); i++) {
    if (perceptron.learn(inputs.index(i), targets.index(i))) errors++;
  }
  return errors;
}

/** Teaches one function. Returns the errors of every epoch. */
function learn(name: string, targets: Tensor): number[] {
  console.log(`${name}:`);
  const perceptron = new Perceptron();
  const history: number[] = [];
  while (history.length < epochs && history.at(-1) !== 0) {
    const errors = teach(perceptron, targets);
    history.push(errors);
    console.log(`  epoch ${String(history.length).padStart(2)}: ${errors} ${errors === 1 ? 'error' : 'errors'}`);
  }
  if (history.at(-1) === 0) console.log(`  learned after ${history.length} epochs`);
  else console.log(`  not learned: ${Math.min(...history)} errors at best in ${epochs} epochs`);
  console.log(`  weight ${perceptron.weight}, bias ${perceptron.bias}`);
  const answers = perceptron.predict(inputs);
  for (let i = 0; i < inputs.size(0); i++) {
    const [a, b] = inputs.index(i).tolist<number[]>();
    const verdict = answers.index(i).equal(targets.index(i)) ? 'right' : 'wrong';
    console.log(`  ${a} ${name} ${b} -> ${answers.index(i).item()} ${verdict}`);
  }
  console.log('');
  return history;
}

const lines = Object.fromEntries(Object.entries(truths).map(([name, targets]) => [name, learn(name, targets)]));
console.log('No line has (0, 1) and (1, 0) on one side, (0, 0) and (1, 1) on the other: XOR needs a hidden layer.');
if (options.plot) {
  const { savePlot } = await import('./support/plot.js');
  savePlot(options.plot, [{ title: 'Errors', x: 'epoch', lines }], { size: 480 });
}
