// @ts-check
/** Methods of Tensor that lib/tensor.ts and lib/methods.ts write by hand, and so are not declared twice. A test compares them. */
export const HAND_WRITTEN = ['index_put_', 'detach', 'norm', 'stft', 'istft', 'unflatten', 'unique_consecutive', '_backward'];

/** Functions that torch/functional.py wraps: lib/functional.ts exports them, lib/generated/vf.ts holds what they call. */
export const PYTHON_LEVEL = [
  'atleast_1d', 'atleast_2d', 'atleast_3d', 'block_diag', 'broadcast_tensors', 'cartesian_prod', 'cdist', 'chain_matmul',
  'einsum', 'istft', 'meshgrid', 'norm', 'split', 'stft', 'tensordot', 'unique_consecutive', 'unique_dim',
];
