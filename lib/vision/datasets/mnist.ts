import { type Arguments, bind, type Keywords } from '../../bind.js';
import { int64 } from '../../dtype.js';
import { TorchError } from '../../errors.js';
import { keep } from '../../memory.js';
import type { Tensor } from '../../tensor.js';
import { download, type Resource } from './download.js';
import { findFile, readIdx } from './idx.js';
import { VisionDataset } from './vision.js';

export interface MNISTOptions<Image = Tensor, Label = number> extends Keywords {
  /** The 60,000 training images, or else the 10,000 test images. Default: `true`. */
  train?: boolean | undefined;
  /** Applied to the image, a uint8 tensor `(28, 28)`. */
  transform?: ((image: Tensor) => Image) | null | undefined;
  /** Applied to the label. */
  target_transform?: ((target: number) => Label) | null | undefined;
  /** Fetch the files that are missing. Default: `false`. */
  download?: boolean | undefined;
}

type MNISTValues<Image, Label> = MNISTOptions<Image, Label> & { root: string | URL };

const signature = {
  name: 'MNIST',
  parameters: ['root', 'train', 'transform', 'target_transform', 'download'],
  required: 1,
} as const;

/**
 * Handwritten digits: images `(28, 28)` of uint8 and labels 0 to 9. The IDX files, gzipped or not, lie in
 * `root/MNIST/raw` or in `root` itself. Where Python hands out a PIL image, this is the uint8 tensor of its pixels.
 *
 * @throws TorchError when a file is missing, damaged, or cannot be downloaded.
 * @example
 * const dataset = new datasets.MNIST('data', { train: false, transform: new transforms.ToTensor(), download: true });
 * const [image, label] = dataset.at(0); // image.shape: [1, 28, 28]
 */
export class MNIST<Image = Tensor, Label = number> extends VisionDataset<[image: Image, label: Label]> {
  /** Where the files can be downloaded, in the order tried. */
  static mirrors: readonly string[] = [
    'https://ossci-datasets.s3.amazonaws.com/mnist/',
    'http://yann.lecun.com/exdb/mnist/',
  ];
  /** The gzipped files and their MD5 sums. */
  static resources: readonly Resource[] = [
    ['train-images-idx3-ubyte.gz', 'f68b3c2dcbeaaa9fbdd348bbdeb94873'],
    ['train-labels-idx1-ubyte.gz', 'd53e105ee54ea40749a09fcbcd1e9432'],
    ['t10k-images-idx3-ubyte.gz', '9fb629c4189551a2d022fa330f9573f3'],
    ['t10k-labels-idx1-ubyte.gz', 'ec29112dd5afa0611ce80d1b7f02629c'],
  ];
  /** The names of the labels. */
  static classes: readonly string[] = [
    ...['0 - zero', '1 - one', '2 - two', '3 - three', '4 - four'],
    ...['5 - five', '6 - six', '7 - seven', '8 - eight', '9 - nine'],
  ];

  /** All images: uint8, `(N, 28, 28)`. */
  data: Tensor;
  /** All labels: int64, `(N)`. */
  targets: Tensor;
  readonly train: boolean;
  transform: ((image: Tensor) => Image) | null;
  target_transform: ((target: number) => Label) | null;

  constructor(
    ...args: Arguments<
      [root: string | URL],
      [
        train?: boolean,
        transform?: ((image: Tensor) => Image) | null,
        target_transform?: ((target: number) => Label) | null,
        download?: boolean,
      ],
      MNISTOptions<Image, Label>
    >
  );
  constructor(...args: unknown[]) {
    const bound = bind<MNISTValues<Image, Label>>(signature, args);
    super(bound.root);
    this.train = bound.train ?? true;
    this.transform = bound.transform ?? null;
    this.target_transform = bound.target_transform ?? null;
    if (bound.download) this.download();
    const part = this.train ? 'train' : 't10k';
    // Kept: a data set may outlive the `tidy` it was made in.
    this.data = keep(readIdx(this.#find(`${part}-images-idx3-ubyte`), 3));
    this.targets = keep(readIdx(this.#find(`${part}-labels-idx1-ubyte`), 1).to(int64));
    if (this.data.size(0) !== this.targets.size(0)) {
      throw new TorchError(
        `${this.data.size(0)} images and ${this.targets.size(0)} labels in ${this.root} do not match`,
      );
    }
  }

  get length(): number {
    return this.data.size(0);
  }

  at(index: number): [image: Image, label: Label] {
    const image = this.data.index(index);
    const label = this.targets.index(index).item();
    // Without a transform, the type parameters are those of the file.
    return [
      this.transform === null ? (image as Image) : this.transform(image),
      this.target_transform === null ? (label as Label) : this.target_transform(label),
    ];
  }

  /** The names of the labels. */
  get classes(): readonly string[] {
    return this.#class.classes;
  }

  /** The label of each name. */
  get class_to_idx(): Record<string, number> {
    return Object.fromEntries(this.classes.map((name, index) => [name, index]));
  }

  /** Where torchvision keeps the files, and `download` puts them. */
  get raw_folder(): string {
    return `${this.root}/${this.constructor.name}/raw`;
  }

  /** Fetches and unpacks what is missing into `raw_folder`. */
  download(): void {
    const { resources, mirrors } = this.#class;
    for (const resource of resources) {
      const [file] = resource;
      if (findFile(file.replace(/\.gz$/, ''), this.#folders) === null) download(resource, mirrors, this.raw_folder);
    }
  }

  override extra_repr(): string {
    return `Split: ${this.train ? 'Train' : 'Test'}`;
  }

  get #class(): typeof MNIST {
    // Mirrors, resources and class names belong to the subclass that was constructed.
    return this.constructor as typeof MNIST;
  }

  get #folders(): string[] {
    return [this.raw_folder, this.root];
  }

  #find(name: string): string {
    const path = findFile(name, this.#folders);
    if (path !== null) return path;
    throw new TorchError(
      `Dataset not found. You can use download=True to download it: there is no ${name}, and no ${name}.gz, ` +
        `in ${this.#folders.join(' or in ')}`,
    );
  }
}

/**
 * Photographs of clothes in the format of MNIST.
 *
 * @example
 * new datasets.FashionMNIST('data', { download: true }).classes[9]; // 'Ankle boot'
 */
export class FashionMNIST<Image = Tensor, Label = number> extends MNIST<Image, Label> {
  static override mirrors: readonly string[] = ['http://fashion-mnist.s3-website.eu-central-1.amazonaws.com/'];
  static override resources: readonly Resource[] = [
    ['train-images-idx3-ubyte.gz', '8d4fb7e6c68d591d4c3dfef9ec88bf0d'],
    ['train-labels-idx1-ubyte.gz', '25c81989df183df01b3e8a0aad5dffbe'],
    ['t10k-images-idx3-ubyte.gz', 'bef4ecab320f06d8554ea6380940ec79'],
    ['t10k-labels-idx1-ubyte.gz', 'bb300cfdad3c16e7a12a480ee83cd310'],
  ];
  static override classes: readonly string[] = [
    ...['T-shirt/top', 'Trouser', 'Pullover', 'Dress', 'Coat'],
    ...['Sandal', 'Shirt', 'Sneaker', 'Bag', 'Ankle boot'],
  ];
}

/**
 * Handwritten Japanese characters in the format of MNIST.
 *
 * @example
 * new datasets.KMNIST('data', { download: true }).classes[0]; // 'o'
 */
export class KMNIST<Image = Tensor, Label = number> extends MNIST<Image, Label> {
  static override mirrors: readonly string[] = ['http://codh.rois.ac.jp/kmnist/dataset/kmnist/'];
  static override resources: readonly Resource[] = [
    ['train-images-idx3-ubyte.gz', 'bdb82020997e1d708af4cf47b453dcf7'],
    ['train-labels-idx1-ubyte.gz', 'e144d726b3acfaa3e44228e80efcd344'],
    ['t10k-images-idx3-ubyte.gz', '5c965bf0a639b31b8f53240b1b52f4d7'],
    ['t10k-labels-idx1-ubyte.gz', '7320c461ea6c1c855c0b718fb2a4b134'],
  ];
  static override classes: readonly string[] = ['o', 'ki', 'su', 'tsu', 'na', 'ha', 'ma', 'ya', 're', 'wo'];
}
