// @ts-check
/**
 * The deprecated signatures of torchgen's deprecated.yaml, which wheels for building do not carry: what is passed, and
 * in which order the operator takes it. `_` stands for the in-place form, `out` for the one with `out=`.
 */
const FORMS = /** @type {const} */ ([
  ['add', 'Tensor self, Scalar alpha, Tensor other', 'self, other, alpha', '_ out'],
  [
    'addbmm',
    'Scalar beta, Tensor self, Scalar alpha, Tensor batch1, Tensor batch2',
    'self, batch1, batch2, beta, alpha',
    '_ out',
  ],
  ['addbmm', 'Scalar beta, Tensor self, Tensor batch1, Tensor batch2', 'self, batch1, batch2, beta, 1', '_ out'],
  ['addcdiv', 'Tensor self, Scalar value, Tensor tensor1, Tensor tensor2', 'self, tensor1, tensor2, value', '_ out'],
  ['addcmul', 'Tensor self, Scalar value, Tensor tensor1, Tensor tensor2', 'self, tensor1, tensor2, value', '_ out'],
  [
    'addmm',
    'Scalar beta, Tensor self, Scalar alpha, Tensor mat1, Tensor mat2',
    'self, mat1, mat2, beta, alpha',
    '_ out',
  ],
  ['addmm', 'Scalar beta, Tensor self, Tensor mat1, Tensor mat2', 'self, mat1, mat2, beta, 1', '_ out'],
  ['sspaddmm', 'Scalar beta, Tensor self, Scalar alpha, Tensor mat1, Tensor mat2', 'self, mat1, mat2, beta, alpha', ''],
  ['sspaddmm', 'Scalar beta, Tensor self, Tensor mat1, Tensor mat2', 'self, mat1, mat2, beta, 1', ''],
  ['addmv', 'Scalar beta, Tensor self, Scalar alpha, Tensor mat, Tensor vec', 'self, mat, vec, beta, alpha', '_ out'],
  ['addmv', 'Scalar beta, Tensor self, Tensor mat, Tensor vec', 'self, mat, vec, beta, 1', '_ out'],
  [
    'addr',
    'Scalar beta, Tensor self, Scalar alpha, Tensor vec1, Tensor vec2',
    'self, vec1, vec2, beta, alpha',
    '_ out',
  ],
  ['addr', 'Scalar beta, Tensor self, Tensor vec1, Tensor vec2', 'self, vec1, vec2, beta, 1', '_ out'],
  [
    'baddbmm',
    'Scalar beta, Tensor self, Scalar alpha, Tensor batch1, Tensor batch2',
    'self, batch1, batch2, beta, alpha',
    '_ out',
  ],
  ['baddbmm', 'Scalar beta, Tensor self, Tensor batch1, Tensor batch2', 'self, batch1, batch2, beta, 1', '_ out'],
  ['sub', 'Tensor self, Scalar alpha, Tensor other', 'self, other, alpha', '_ out'],
]);

/** Each with the operator's arguments in the order of its schema; the others keep their defaults. */
export const DEPRECATED = FORMS.flatMap(([name, parameters, order, forms]) => {
  const written = parameters.replace('Tensor self', 'Tensor(a!) self');
  const made = [{ schema: `${name}(${parameters}) -> Tensor`, order: order.split(', '), out: false }];
  if (forms.includes('_'))
    made.push({ schema: `${name}_(${written}) -> Tensor(a!)`, order: order.split(', '), out: false });
  if (forms.includes('out')) {
    made.push({
      schema: `${name}(${parameters}, *, Tensor(a!) out) -> Tensor(a!)`,
      order: order.split(', '),
      out: true,
    });
  }
  return made;
});
