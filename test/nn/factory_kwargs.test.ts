import * as torch from 'nodetorch';
import { nn } from 'nodetorch';
import { expect, test } from 'vitest';

test('factory_kwargs joins the keywords of both places', () => {
  const inner = { device: 'cpu' } as const;
  expect(nn.factory_kwargs({ dtype: torch.float64, factory_kwargs: inner })).toEqual({
    device: 'cpu',
    dtype: 'float64',
  });
  expect(inner).toEqual({ device: 'cpu' });
  expect(nn.factory_kwargs(null)).toEqual({});
});

test("factory_kwargs refuses what Python's refuses", () => {
  expect(() => nn.factory_kwargs({ device: 'cpu', factory_kwargs: { device: 'meta' } })).toThrow(
    new TypeError('device specified twice, in **kwargs and in factory_kwargs'),
  );
  // @ts-expect-error there is no such keyword
  expect(() => nn.factory_kwargs({ bias: true })).toThrow(new TypeError("unexpected kwargs {'bias'}"));
});
