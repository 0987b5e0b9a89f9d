// An LSTM that learns a sonnet by heart, letter by letter: its lines, of different lengths, are one packed batch. Expect, after
// some seconds, a loss below 0.1, the lines completed from their first twelve letters, and new ones made up of the old.
//
//   npm run example -- char_rnn --temperature 0.5       less daring
import * as torch from 'nodetorch';
import { nn, optim, type Tensor } from 'nodetorch';
import * as F from 'nodetorch/nn/functional';
import { PackedSequence, pack_sequence } from 'nodetorch/nn/utils/rnn';
import { readOptions } from './support/options.js';

const options = readOptions('Learns a sonnet letter by letter, and goes on in its manner.', {
  epochs: [150, 'passes over the lines'],
  hidden: [128, "size of the LSTM's state"],
  lr: [0.01, 'learning rate of Adam', 'LR'],
  temperature: [0.9, 'how daring made-up lines are: 0.1 recites, 2 babbles', 'T'],
  seed: [1, 'random seed', 'S'],
  'dry-run': [false, '3 epochs, to see that everything works'],
});

const sonnet = `Shall I compare thee to a summer's day?
Thou art more lovely and more temperate:
Rough winds do shake the darling buds of May,
And summer's lease hath all too short a date;
Sometime too hot the eye of heaven shines,
And often is his gold complexion dimm'd;
And every fair from fair sometime declines,
By chance or nature's changing course untrimm'd;
But thy eternal summer shall not fade,
Nor lose possession of that fair thou ow'st;
Nor shall death brag thou wander'st in his shade,
When in eternal lines to time thou grow'st:
So long as men can breathe or eyes can see,
So long lives this, and this gives life to thee.`;

const lines = sonnet.split('\n');
/** The letters by their numbers. The first one, a line break, begins and ends every line. */
const letters = [...new Set(`\n${sonnet}`)].sort();
const numbers = (text: string) => torch.tensor([...text].map((letter) => letters.indexOf(letter)));

class CharRNN extends nn.Module {
  embed = new nn.Embedding(letters.length, 16);
  lstm: nn.LSTM;
  out: nn.Linear;

  constructor(hidden: number) {
    super();
    this.lstm = new nn.LSTM(16, hidden);
    this.out = new nn.Linear(hidden, letters.length);
  }

  /** Scores for the letter after each letter of all lines, in the order of the packed ones. */
  forward(text: PackedSequence): Tensor {
    const embedded = new PackedSequence(this.embed(text.data), text.batch_sizes, text.sorted_indices);
    const [output] = this.lstm(embedded);
    return this.out(output.data);
  }

  /** Scores for the letter after `text`, and the state in which the next call goes on. */
  next(text: Tensor, state: nn.LSTMState | null): [scores: Tensor, state: nn.LSTMState] {
    const [output, last] = this.lstm(this.embed(text), state);
    return [this.out(output.index(-1)), last];
  }
}

/** Trains on all lines at once, and says how the loss falls. */
function train(model: CharRNN): void {
  const pack = (texts: string[]) => pack_sequence(texts.map(numbers), { enforce_sorted: false });
  const inputs = pack(lines.map((line) => `\n${line}`));
  const targets = pack(lines.map((line) => `${line}\n`));
  const optimizer = new optim.Adam(model.parameters(), { lr: options.lr });
  const epochs = options['dry-run'] ? 3 : options.epochs;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    optimizer.zero_grad();
    const scores = model(inputs);
    const loss = F.cross_entropy(scores, targets.data);
    loss.backward();
    nn.utils.clip_grad_norm_(model.parameters(), 1);
    optimizer.step();
    if (epoch % 15 === 0 || epoch <= 3) {
      const right = scores.argmax(1).eq(targets.data).double().mean().item();
      const percent = (100 * right).toFixed(1).padStart(5);
      console.log(
        `Epoch ${String(epoch).padStart(3)}: loss ${loss.item().toFixed(4)}, ${percent} % of the letters foreseen`,
      );
    }
  }
}

/** Writes until the line ends; `choose` takes a letter by the scores. */
function write(model: CharRNN, beginning: string, choose: (scores: Tensor) => number): string {
  return torch.no_grad(() => {
    let line = beginning;
    let [scores, state] = model.next(numbers(`\n${beginning}`), null);
    while (line.length < 60) {
      const letter = letters[choose(scores)] ?? '\n';
      if (letter === '\n') break;
      line += letter;
      [scores, state] = model.next(numbers(letter), state);
    }
    return line;
  });
}

function main(): void {
  torch.set_num_threads(1);
  torch.manual_seed(options.seed);
  const model = new CharRNN(options.hidden);
  const count = model.parameters().reduce((sum, parameter) => sum + parameter.numel(), 0);
  console.log(`${model}\n${count} parameters, ${letters.length} letters, ${lines.length} lines`);
  train(model);

  console.log('\nLines completed:');
  const likeliest = (scores: Tensor) => scores.argmax().item();
  const completed = lines.map((line) => write(model, line.slice(0, 12), likeliest));
  for (const line of completed) console.log(`  ${line.slice(0, 12)}|${line.slice(12)}`);
  console.log(`${completed.filter((line, i) => line === lines[i]).length} of ${lines.length} lines are right.`);

  const temperature = options.temperature;
  const draw = (scores: Tensor) => torch.multinomial(scores.div(temperature).softmax(0), 1).item();
  console.log('\nLines made up:');
  for (let i = 0; i < 4; i++) console.log(`  ${write(model, '', draw)}`);
}

main();
