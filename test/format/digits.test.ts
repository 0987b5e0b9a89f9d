import { exponential, fixed } from 'nodetorch/format/digits';
import { expect, test } from 'vitest';

// Python: f'{value:.{precision}f}', f'{value:.{precision}e}'
test.each([
  [0, 4, '0.0000', '0.0000e+00'],
  [-0, 2, '-0.00', '-0.00e+00'],
  [0.5, 0, '0', '5e-01'],
  [1.5, 0, '2', '2e+00'],
  [2.5, 0, '2', '2e+00'],
  [-2.5, 0, '-2', '-2e+00'],
  [0.125, 2, '0.12', '1.25e-01'],
  [0.375, 2, '0.38', '3.75e-01'],
  [9.5, 0, '10', '1e+01'],
  [8.5, 0, '8', '8e+00'],
  [1e23, 3, '99999999999999991611392.000', '1.000e+23'],
  [5e-324, 4, '0.0000', '4.9407e-324'],
  [1.7976931348623157e308, 1, `${BigInt(Number.MAX_VALUE)}.0`, '1.8e+308'],
  [1 / 3, 25, '0.3333333333333333148296163', '3.3333333333333331482961626e-01'],
  [Number.NaN, 4, 'nan', 'nan'],
  [Number.NEGATIVE_INFINITY, 4, '-inf', '-inf'],
])('%d with %i digits is written as C writes it', (value, precision, decimal, scientific) => {
  expect(fixed(value, precision)).toBe(decimal);
  expect(exponential(value, precision)).toBe(scientific);
});
