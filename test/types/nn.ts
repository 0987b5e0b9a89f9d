/** Compiled, never run: what the compiler must infer about modules, and what it must refuse. */

import type { Tensor } from 'nodetorch';
import * as torch from 'nodetorch';
import * as nn from 'nodetorch/nn';

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(..._: Equal<A, B> extends true ? [] : ['the types differ']): void;
declare const x: Tensor;

class Net extends nn.Module {
  fc = new nn.Linear(2, 3);
  forward(input: Tensor, mask?: Tensor): Tensor {
    // `this(input)` is not a call to the compiler; a cast makes it one.
    return mask === undefined ? this.fc(input) : (this as Net)(input.mul(mask));
  }
}

class Gpt extends nn.Module<[idx: Tensor, targets?: Tensor], [Tensor, Tensor | null]> {
  forward(idx: Tensor, targets?: Tensor): [Tensor, Tensor | null] {
    return [idx, targets ?? null];
  }
}

const net = new Net();
const result = net(x, x);
same<typeof result, Tensor>();
const [logits, loss] = new Gpt()(x);
same<typeof logits, Tensor>();
same<typeof loss, Tensor | null>();
const moved = net.to('cuda').eval().train().requires_grad_(false);
same<typeof moved, Net>();

// @ts-expect-error an argument is missing
net();
// @ts-expect-error an argument has the wrong type
net(3);
// @ts-expect-error there is no third argument
net(x, x, x);
// @ts-expect-error a class needs forward
export class _NoForward extends nn.Module {}
export class _WrongForward extends nn.Module<[Tensor], Tensor> {
  // @ts-expect-error forward must have the declared signature
  forward(input: number): number {
    return input;
  }
}

function train(model: nn.Module<[Tensor], Tensor>, any: nn.Module): void {
  train(net, net);
  model(x).sum();
  any.parameters();
}
train(net, new Gpt());

// Layers by position and by name, without casts.
const seq = new nn.Sequential(new nn.Linear(1, 2), new nn.ReLU(), torch.relu, (t: Tensor) => t.flatten(1));
same<(typeof seq extends nn.Sequential<infer L> ? L : never)['length'], 4>();
const { weight } = seq.at(0);
same<typeof weight, nn.Parameter>();
seq(x).sum();
const named = new nn.Sequential({ hidden: new nn.Linear(1, 2, { bias: false }), out: new nn.Linear(2, 1) });
same<typeof named.hidden.bias, null>();
same<typeof named.out.bias, nn.Parameter>();
const general: nn.Sequential = seq;
general.append(new nn.Tanh());
// @ts-expect-error a loss has two arguments and is no layer
new nn.Sequential(new nn.Linear(1, 2), new nn.MSELoss());
// @ts-expect-error a number is no layer
new nn.Sequential(3);

class Block extends nn.Sequential {
  constructor() {
    super(new nn.Linear(1, 1), new nn.ReLU());
  }
  override forward(input: Tensor): Tensor {
    return super.forward(input).add(input);
  }
}
same<ReturnType<Block['forward']>, Tensor>();

const list = new nn.ModuleList([new nn.Linear(1, 2)]);
for (const layer of list) same<typeof layer.out_features, number>();
const dict = new nn.ModuleDict({ conv: new nn.Conv2d(1, 2, 3), act: new nn.ReLU() });
dict.conv.out_channels.toFixed();
dict.at('act')(x);
// @ts-expect-error there is no such module
dict.nope;
const params = new nn.ParameterDict({ left: torch.ones(1), n: 3 });
same<typeof params.left, nn.Parameter>();
same<typeof params.n, number>();

net.register_forward_hook((module, [input, mask], output) => {
  same<typeof module, Net>();
  same<typeof input, Tensor>();
  same<typeof mask, Tensor | undefined>();
  same<typeof output, Tensor>();
});
net.register_forward_pre_hook((_, args, kwargs) => [args, { ...kwargs, a: 1 }], { with_kwargs: true });
// @ts-expect-error the keyword is misspelt
net.load_state_dict({}, { stict: false });
const { missing_keys } = net.load_state_dict(net.state_dict(), false);
same<typeof missing_keys, string[]>();
// @ts-expect-error a field of this name holds something else
net.fc = new nn.ReLU();

class Named extends nn.Module {
  override name = 'mine';
  override length = 3;
  override call = new nn.Linear(1, 1);
  forward(input: Tensor): Tensor {
    return this.call(input);
  }
}
same<Named['name'], string>();
