import { inspect } from 'node:util';
import { F, I, native } from '../native.js';
import { blank, put, receive, type Tensor } from '../tensor.js';
import { addHook, type NodeHook, type NodePreHook, type RemovableHandle, TableKind } from './hooks.js';
import './native.js';

/** The empty tensor whose grad_fn is the node: what native functions take for it. */
export const handle = Symbol('handle');

/** How `native.node` answers (native/nodes.cc). */
const Found = { nothing: 0, known: 1, created: 2, createdFunction: 3 } as const;

/**
 * A step of the recorded computation: what `tensor.grad_fn` is and what `backward` runs.
 *
 * @example
 * const b = torch.ones(3, { requires_grad: true }).clone();
 * b.grad_fn?.name(); // 'CloneBackward0'
 */
export abstract class Node {
  abstract readonly [handle]: Tensor;
  #metadata: Record<string, unknown> | undefined;

  /** The name of the function, for example `AddBackward0`. */
  name(): string {
    const node = this[handle];
    put(0, node);
    return native.nodeName(node);
  }

  /** The edges to the functions of the inputs: node (`null` for an input without gradient) and number of its output. */
  get next_functions(): readonly (readonly [Node | null, number])[] {
    const node = this[handle];
    put(0, node);
    native.nodeInfo(node);
    return Array.from({ length: I[0] ?? 0 }, (_, k) => {
      const next = nodeAt(node, k);
      return [next, I[3] ?? 0] as const;
    });
  }

  /** An object of the user's, kept with this one. */
  get metadata(): Record<string, unknown> {
    this.#metadata ??= {};
    return this.#metadata;
  }

  /** A number that grows with every node made on a thread; nodes with larger ones run earlier in `backward`. */
  _sequence_nr(): number {
    const node = this[handle];
    put(0, node);
    native.nodeInfo(node);
    return F[0] ?? 0;
  }

  /**
   * Registers a hook that runs when the node's gradients are computed: `hook(grad_inputs, grad_outputs)`; what it returns,
   * if anything, replaces `grad_inputs`.
   *
   * @example
   * const a = torch.zeros(3, { requires_grad: true });
   * const b = a.clone();
   * const handle = b.grad_fn?.register_hook((_, [grad]) => [grad?.mul(2) ?? null]);
   * b.sum().backward();
   * a.grad?.tolist(); // [2, 2, 2]
   * handle?.remove();
   */
  register_hook(hook: NodeHook): RemovableHandle {
    return addHook(this[handle], TableKind.post, hook);
  }

  /** Registers a hook that runs before the node: `hook(grad_outputs)`; what it returns, if anything, replaces them. */
  register_prehook(hook: NodePreHook): RemovableHandle {
    return addHook(this[handle], TableKind.pre, hook);
  }

  /** How Python prints the node's class. */
  protected get typename(): string {
    return this.name().split('::').at(-1) ?? '';
  }

  toString(): string {
    const node = this[handle];
    const name = this.typename;
    put(0, node);
    return `<${name} object at ${native.nodeAddress(node)}>`;
  }

  [inspect.custom](): string {
    return this.toString();
  }
}

/** A node of libtorch's own. */
class GraphNode extends Node {
  override readonly [handle] = blank();
}

/** What `native.node` or `native.gradAccumulator` answered, as the one object of that node. */
function answered(owner: GraphNode, answer: object | undefined): Node | null {
  switch (I[2]) {
    case Found.nothing:
      return null;
    case Found.known:
      return answer as Node; // made here, by an earlier call
    case Found.createdFunction:
      // A Function's node is its ctx in Python. Here the node owns ctx, so another object must hold the node.
      receive(owner[handle], 0);
      return Object.setPrototypeOf(owner, answer ?? null) as Node;
    default:
      receive(owner[handle], 0);
      return owner;
  }
}

/** The node at the end of edge `index` of a node, or (-1) the grad_fn of a tensor; the edge's input number in `I[3]`. */
function nodeAt(from: Tensor, index: number): Node | null {
  const owner = new GraphNode();
  put(0, from);
  I[2] = index;
  return answered(owner, native.node(owner, from));
}

/** `tensor.grad_fn`. */
export function gradFn(tensor: Tensor): Node | null {
  return nodeAt(tensor, -1);
}

/** The node that accumulates the gradient of a leaf. */
export function gradAccumulator(leaf: Tensor): Node | null {
  const owner = new GraphNode();
  put(0, leaf);
  return answered(owner, native.gradAccumulator(owner, leaf));
}
