// Every method of a tensor that lies above lib/tensor.ts. Each entry point of the package imports this file, so that a
// program which imports a subpath alone has whole tensors.
import './autograd/callbacks.js';
import './autograd/tensor_methods.js';
import './format.js';
import './generated/methods.js';
import './indexing.js';
import './layout_methods.js';
import './legacy_methods.js';
import './methods.js';
import './storage.js';
