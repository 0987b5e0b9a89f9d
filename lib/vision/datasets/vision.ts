import { homedir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import { Dataset } from '../../utils/data/dataset.js';
import { describe, hang } from '../describe.js';

/**
 * Base class of image datasets: a folder, a transform of the image and one of the target. A subclass has `length` and
 * `at`; it prints as in torchvision.
 */
export abstract class VisionDataset<T> extends Dataset<T> {
  /** The folder; a leading `~` stands for the home folder. */
  readonly root: string;
  abstract transform: ((image: never) => unknown) | null;
  abstract target_transform: ((target: never) => unknown) | null;

  constructor(root: string | URL) {
    super();
    this.root = root instanceof URL ? fileURLToPath(root) : root.replace(/^~(?=$|\/)/, homedir());
  }

  /** What the printed form says between the root and the transforms. */
  extra_repr(): string {
    return '';
  }

  override toString(): string {
    const body = [`Number of datapoints: ${this.length}`, `Root location: ${this.root}`, ...lines(this.extra_repr())];
    const { transform, target_transform } = this;
    if (transform !== null || target_transform !== null) {
      const steps = ['StandardTransform'];
      if (transform !== null) steps.push(hang('Transform: ', describe(transform)));
      if (target_transform !== null) steps.push(hang('Target transform: ', describe(target_transform)));
      // One entry, as in torchvision: only its first line is indented.
      body.push(steps.join('\n'));
    }
    return [`Dataset ${this.constructor.name}`, ...body.map((line) => `    ${line}`)].join('\n');
  }

  [inspect.custom](): string {
    return String(this);
  }
}

function lines(text: string): string[] {
  return text === '' ? [] : text.split('\n');
}
