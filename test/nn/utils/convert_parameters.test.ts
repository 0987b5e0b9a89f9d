import * as torch from 'nodetorch';
import * as nn from 'nodetorch/nn';
import { parameters_to_vector, vector_to_parameters } from 'nodetorch/nn/utils/convert_parameters';
import { expect, test } from 'vitest';

test('parameters go into one vector and back', () => {
  const model = new nn.Sequential(new nn.Linear(2, 3), new nn.Linear(3, 1));
  const vector = parameters_to_vector(model.parameters());
  expect([...vector.shape]).toEqual([13]);
  expect(vector.narrow(0, 0, 6).tolist()).toEqual(model.at(0).weight.flatten().tolist());
  vector_to_parameters(torch.arange(13, { dtype: torch.float32 }), model.parameters());
  expect(model.at(0).weight.tolist()).toEqual([
    [0, 1],
    [2, 3],
    [4, 5],
  ]);
  expect(model.at(0).bias.tolist()).toEqual([6, 7, 8]);
  expect(model.at(1).weight.tolist()).toEqual([[9, 10, 11]]);
  expect(model.at(1).bias.tolist()).toEqual([12]);
});

test('a vector that is no tensor is refused', () => {
  // @ts-expect-error a list is no tensor
  expect(() => vector_to_parameters([1, 2], [torch.zeros(2)])).toThrow(TypeError);
});
