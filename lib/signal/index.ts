/** torch.signal: windows. */
import '../tensor_methods.js';

export * as windows from './windows.js';
