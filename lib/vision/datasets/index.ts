import '../../tensor_methods.js';

export { FashionMNIST, KMNIST, MNIST, type MNISTOptions } from './mnist.js';
export { VisionDataset } from './vision.js';
