import * as torch from 'nodetorch';
import * as optim from 'nodetorch/optim';
import { expect, test } from 'vitest';

/*
p = torch.arange(1, 9, dtype=torch.float32).div(7).to(dtype).requires_grad_()
for _ in range(4):
    p.grad = p.detach().cos()
    optimizer.step()
print(p.detach().view(torch.int16).tolist())
*/
const expected = {
  SGD: {
    float16: [-17924, -18234, -18731, -19561, -22800, 12920, 14134, 14776],
    bfloat16: [-16576, -16615, -16676, -16780, -17184, 15948, 16102, 16181],
  },
  RMSprop: {
    float16: [-16828, -16832, -16839, -16847, -16855, -16864, -16872, -16881],
    bfloat16: [-16439, -16440, -16441, -16442, -16443, -16444, -16445, -16446],
  },
  Adadelta: {
    float16: [12326, 13404, 13989, 14454, 14747, 15039, 15332, 15494],
    bfloat16: [15878, 16010, 16083, 16142, 16179, 16215, 16252, 16274],
  },
  AdamW: {
    float16: [-19426, -20639, 9954, 12645, 13563, 14142, 14532, 14824],
    bfloat16: [-16764, -16915, 15594, 15915, 16032, 16102, 16152, 16188],
  },
} as const;

const make = {
  SGD: (p: torch.Tensor) => new optim.SGD([p], { lr: 0.1, momentum: 0.9 }),
  RMSprop: (p: torch.Tensor) => new optim.RMSprop([p], { lr: 0.1 }),
  Adadelta: (p: torch.Tensor) => new optim.Adadelta([p], { lr: 1 }),
  AdamW: (p: torch.Tensor) => new optim.AdamW([p], { lr: 0.1 }),
};

const names = Object.keys(make) as (keyof typeof make)[];

test.each(names.flatMap((name) => [[name, 'float16'] as const, [name, 'bfloat16'] as const]))(
  '%s steps through %s with the bits of Python',
  (name, dtype) => {
    const p = torch.arange(1, 9, { dtype: torch.float32 }).div(7).to(dtype).requires_grad_();
    const optimizer = make[name](p);
    for (let step = 0; step < 4; step++) {
      p.grad = p.detach().cos();
      optimizer.step();
    }
    expect(p.detach().view('int16').tolist()).toEqual(expected[name][dtype]);
  },
);
