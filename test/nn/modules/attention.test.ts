import { describe, test } from 'vitest';
import { cases, type LayerCase, replayLayer, title } from '../../support/nn_golden.js';

describe('as in Python, state, draws, text, output and gradients', () => {
  test.each(cases<LayerCase>('attention').map((layer) => [title(layer, layer.cls), layer] as const))(
    '%s',
    (_, layer) => {
      replayLayer(layer);
    },
  );
});
