// @ts-check
/** Methods of Tensor that lib/tensor.ts and lib/methods.ts write by hand, and so are not declared twice. A test compares them. */
export const HAND_WRITTEN = [
  'chalf',
  'detach',
  'index_put_',
  'is_conj',
  'is_inference',
  'is_neg',
  'norm',
  'split',
  'stft',
];

/** Functions that torch/functional.py wraps: lib/functional.ts exports them, lib/generated/vf.ts holds what they call. */
export const PYTHON_LEVEL = [
  'atleast_1d',
  'atleast_2d',
  'atleast_3d',
  'block_diag',
  'broadcast_tensors',
  'cartesian_prod',
  'cdist',
  'chain_matmul',
  'einsum',
  'meshgrid',
  'norm',
  'split',
  'stft',
  'tensordot',
  'unique_consecutive',
  'unique_dim',
];

/** Functions that Python binds by hand although their operators need nothing more than others. */
export const BOUND_BY_HAND = /^(sparse_(coo|compressed|csr|csc|bsr|bsc)_tensor|range)$/;
