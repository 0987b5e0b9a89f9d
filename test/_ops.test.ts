import * as torch from 'nodetorch';
import { operatorNames } from 'nodetorch/_ops';
import { native } from 'nodetorch/native';
import { Native } from 'nodetorch/record';
import { reasonFor } from 'nodetorch/unreachable';
import { describe, expect, it } from 'vitest';

const { aten } = torch.ops;
// x = torch.tensor([[1., 2.], [3., 4.5]])
const x = torch.tensor([
  [1, 2],
  [3, 4.5],
]);

/** What runs here, the Python that it stands for, and the text that Python prints for it. */
type Case = [python: string, run: () => unknown, text: string];

function check(cases: readonly Case[]): void {
  for (const [python, run, text] of cases) it(python, () => expect(String(run())).toBe(text));
}

describe('torch.ops', () => {
  check([
    [
      'torch.ops.aten.add.Tensor(x, x, alpha=2)',
      () => aten.add.Tensor(x, x, { alpha: 2 }),
      'tensor([[ 3.0000,  6.0000],\n        [ 9.0000, 13.5000]])',
    ],
    [
      'torch.ops.aten.index.Tensor(x, [None, torch.tensor([1])])',
      () => aten.index.Tensor(x, [null, torch.tensor([1])]),
      'tensor([[2.0000],\n        [4.5000]])',
    ],
    [
      'torch.ops.aten.native_dropout(x, 0.0, False)',
      () => aten.native_dropout(x, 0, false).join(', '),
      'tensor([[1.0000, 2.0000],\n        [3.0000, 4.5000]]), tensor([[True, True],\n        [True, True]])',
    ],
    [
      'torch.ops.aten.sum.dim_IntList(x, [0], True)',
      () => aten.sum.dim_IntList(x, [0], true),
      'tensor([[4.0000, 6.5000]])',
    ],
    [
      'torch.ops.aten.sum.dim_IntList(x, [0], keepdim=True, dtype=torch.float64)',
      () => aten.sum.dim_IntList(x, [0], { keepdim: true, dtype: torch.float64 }),
      'tensor([[4.0000, 6.5000]], dtype=torch.float64)',
    ],
    ['torch.ops.aten.relu(x)', () => aten.relu(x), 'tensor([[1.0000, 2.0000],\n        [3.0000, 4.5000]])'],
    [
      'torch.ops.aten.relu.default(x)',
      () => aten.relu.default(x),
      'tensor([[1.0000, 2.0000],\n        [3.0000, 4.5000]])',
    ],
  ]);

  it('calls an operator with lists of booleans and gives null for an undefined tensor', () => {
    // torch.ops.aten.convolution_backward(torch.ones(1,1,1,1), torch.ones(1,1,2,2), torch.ones(1,1,2,2), [1], [1,1],
    //   [0,0], [1,1], False, [0,0], 1, [True,False,True])
    const one = torch.ones(1, 1, 2, 2);
    const [input, weight, bias] = aten.convolution_backward(
      torch.ones(1, 1, 1, 1),
      one,
      one,
      [1],
      [1, 1],
      [0, 0],
      [1, 1],
      false,
      [0, 0],
      1,
      [true, false, true],
    );
    expect(input.tolist()).toEqual([
      [
        [
          [1, 1],
          [1, 1],
        ],
      ],
    ]);
    expect(weight).toBe(null);
    expect(bias.tolist()).toEqual([1]);
  });

  it('takes a tensor for a float, but not for a number', () => {
    // torch.ops.aten.clamp_max_(torch.tensor(True), torch.tensor(False)), whose first overload takes a number
    expect(aten.clamp_max_(torch.tensor(true), torch.tensor(false)).item()).toBe(false);
    // torch.ops.aten.dropout.default(torch.ones(2), torch.tensor(1.), True)
    expect(aten.dropout.default(torch.ones(2), torch.tensor(1), true).tolist()).toEqual([0, 0]);
    const message =
      "aten::add() Expected a value of type 'number' for argument 'other' but instead found type 'Tensor'";
    expect(() => aten.add.Scalar(x, torch.tensor(1))).toThrow(message);
  });

  it('knows overloads by name and nothing that is not there', () => {
    // [s.overload_name for s in torch._C._jit_get_schemas_for_operator('aten::add')], but for those of TorchScript
    expect(aten.add.overloads()).toEqual(['Tensor', 'Scalar', 'out', 'Scalar_out']);
    expect(aten.no_such_operator).toBe(undefined);
    expect(aten.add.no_such_overload).toBe(undefined);
  });

  it('says which argument is wrong', () => {
    expect(() => aten.relu.default(3)).toThrow(
      new TypeError("aten::relu(): argument 'self' (position 1) must be Tensor, not int"),
    );
  });

  it('reaches all operators but those with a reason', () => {
    let reached = 0;
    const left: string[] = [];
    for (const [name, overloads] of operatorNames()) {
      for (const overload of overloads) {
        const types = unsupported(name, overload);
        if (types.length === 0) reached++;
        else if (types.some((type) => reasonFor(type) === undefined)) left.push(`${name}.${overload}: ${types}`);
      }
    }
    expect(left).toEqual([]);
    expect(reached).toBeGreaterThanOrEqual(3294); // of 3,483 in libtorch 2.15 for CPUs
  });

  it('names the type that it cannot make', () => {
    expect(() => aten.record_stream.default).toThrow(
      new TypeError('this operator takes a Stream (streams of an accelerator), which JavaScript cannot make'),
    );
  });
});

/** The types in an operator's schema that the call record cannot carry. */
function unsupported(name: string, overload: string): string[] {
  const described = native.describe(name, overload);
  if (described === undefined) return ['no schema'];
  const args = described.args
    .filter(([, kind]) => kind === Native.UNSUPPORTED)
    .map(([argument]) => {
      return new RegExp(`([^(), ][^(),]*(?:\\([^)]*\\))?[^(),]*) ${argument}[,=)]`).exec(described.schema)?.[1] ?? '';
    });
  const isResult = described.rets.some(([kind]) => kind === Native.UNSUPPORTED);
  return isResult && args.length === 0 ? [described.schema.slice(described.schema.lastIndexOf('-> ') + 3)] : args;
}
