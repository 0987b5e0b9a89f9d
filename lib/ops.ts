/** Operators as functions: the arguments resolved by Python's rules, written to the call record, the results taken back. */
import { countKeywords, filled, irregular, keywordsOf, matches, regular } from './args.js';
import { mismatch, takesNothing } from './argument_errors.js';
import { getDefaultDevice } from './creation.js';
import { type DeviceLike, device } from './device.js';
import { OUT, Outcome, type Plan, planOf, readResults, SELF } from './dispatch.js';
import { type dtype, isComplex, isFloating } from './dtype.js';
import { TorchError } from './errors.js';
import type { Signatures } from './generated/signatures.js';
import { native } from './native.js';
import { beginRecord, endRecord, Native, writeNone, writeValue } from './record.js';
import { compileSignature, Kind, type Signature, signatureText } from './signature.js';
import { blank, isGuessed, isTensor, receive, settle, Tensor } from './tensor.js';
import { warn } from './warnings.js';

/** The values of the last call, kept for the next one; `null` while a call runs, which may run others. */
let spare: unknown[] | null = [];

/** A signature with its plans, made when it is first called. */
interface Candidate {
  readonly signature: Signature;
  plan: Plan | null;
  outPlan: Plan | null;
}

/** A function of PyTorch: a name with the signatures that its parser tries. They are compiled at the first call. */
export class Operator {
  readonly name: string;
  readonly #rows: string;
  #candidates: Candidate[] | null = null;

  constructor(name: string, rows: string | undefined) {
    this.name = name;
    this.#rows = rows ?? '';
  }

  get signatures(): readonly Signature[] {
    return this.#compiled().map(({ signature }) => signature);
  }

  #compiled(): Candidate[] {
    if (this.#candidates !== null) return this.#candidates;
    const signatures = this.#rows.split('\n').map((row) => compileSignature(this.name, row));
    this.#candidates = signatures.map((signature) => ({ signature, plan: null, outPlan: null }));
    return this.#candidates;
  }

  /** Calls it as a function, or with `self` as a method. */
  call(args: readonly unknown[], self?: Tensor): unknown {
    const candidates = this.#candidates ?? this.#compiled();
    let count = args.length;
    const last = count > 0 ? args[count - 1] : undefined;
    const keywords = typeof last === 'object' && last !== null && !(last instanceof Tensor) ? keywordsOf(last) : null;
    if (keywords !== null) count--;
    while (count > 0 && args[count - 1] === undefined) count--;
    const given = keywords === null ? 0 : countKeywords(keywords);
    const values = spare ?? [];
    spare = null;
    const found = find(candidates, args, count, keywords, given, values);
    if (found === null) throw this.#mismatch(args.slice(0, count), keywords, self);
    const width = filled;
    let result: unknown;
    try {
      result = run(found, values, self);
    } catch (error) {
      throw hinted(error, values, self);
    }
    // In-place operators on lists return the list that was given.
    if (result === values[0] && Array.isArray(result)) result = count > 0 ? args[0] : keywords?.['self'];
    for (let i = 0; i < width; i++) values[i] = undefined;
    spare = values;
    return result;
  }

  #mismatch(
    args: readonly unknown[],
    keywords: Readonly<Record<string, unknown>> | null,
    self: Tensor | undefined,
  ): TypeError {
    const [only, another] = this.signatures;
    if (self !== undefined && another === undefined && only?.parameters.length === 0) {
      return takesNothing(this.name, args.length, keywords !== null);
    }
    return mismatch(this.signatures, args, keywords);
  }
}

const longHint = 'whole numbers in a list are int64 in JavaScript: pass { dtype: torch.float32 }';

/** Where libtorch refused a Long that came from whole numbers in a list, says how Python's floats are written. */
function hinted(error: unknown, values: readonly unknown[], self: Tensor | undefined): unknown {
  if (!(error instanceof TorchError) || !/\bLong\b/.test(error.message)) return error;
  const guessed = [self, ...values.flat()].some((value) => isTensor(value) && isGuessed(value));
  if (guessed) error.message += `\n${longHint}`;
  return error;
}

function find(
  candidates: readonly Candidate[],
  args: readonly unknown[],
  count: number,
  keywords: Readonly<Record<string, unknown>> | null,
  given: number,
  values: unknown[],
): Candidate | null {
  for (let k = 0; k < candidates.length; k++) {
    const candidate = candidates[k] as Candidate; // k is in range
    const { signature } = candidate;
    if (!matches(signature, args, count, keywords, given, values)) continue;
    if (signature.order !== null) warnDeprecated(candidates, signature);
    if (irregular) regular(signature, values);
    return candidate;
  }
  return null;
}

function warnDeprecated(candidates: readonly Candidate[], { name, ...deprecated }: Signature): void {
  const current = candidates.filter(({ signature }) => signature.order === null);
  const others = current.map(({ signature }) => `\n\t${name}${signatureText(signature)}`);
  const advice = others.length > 0 ? `\nConsider using one of the following signatures instead:${others.join('')}` : '';
  warn(`This overload of ${name} is deprecated:\n\t${name}${signatureText({ name, ...deprecated })}${advice}`);
}

function run(candidate: Candidate, values: unknown[], self: Tensor | undefined): unknown {
  const { signature } = candidate;
  const withOut = signature.out >= 0 && values[signature.out] !== undefined;
  let plan = withOut ? candidate.outPlan : candidate.plan;
  if (plan === null) {
    plan = planOf(signature, withOut);
    if (withOut) candidate.outPlan = plan;
    else candidate.plan = plan;
  }
  if (plan.guard !== null) plan.guard((name) => givenFor(name, signature, values, self));
  if (plan.outs > 0) checkOuts(plan.outs, values[signature.out] as readonly Tensor[]);
  if (signature.options >= 0) return runFactory(signature, plan, values, self, withOut);
  return invoke(plan, values, self, signature);
}

const validateCompressed = new Operator(
  '_validate_sparse_compressed_tensor_args',
  '(Tensor compressed_indices, Tensor plain_indices, Tensor values, IntArrayRef size, Layout layout)',
);

/** Throws when the indices of a compressed sparse tensor point outside. */
function checkCompressed(sparse: Tensor): void {
  const { layout } = sparse;
  if (!/^sparse_(csr|csc|bsr|bsc)$/.test(layout) || sparse.is_meta) return;
  const plain = sparse.detach();
  const byRow = layout === 'sparse_csr' || layout === 'sparse_bsr';
  const indices = byRow ? [plain.crow_indices(), plain.col_indices()] : [plain.ccol_indices(), plain.row_indices()];
  validateCompressed.call([...indices, plain.values(), [...plain.shape], layout]);
}

function givenFor(
  name: string,
  { parameters }: Signature,
  values: readonly unknown[],
  self: Tensor | undefined,
): unknown {
  const index = parameters.findIndex((parameter) => parameter.name === name);
  if (index >= 0) return values[index];
  return name === 'self' ? self : undefined;
}

function checkOuts(count: number, outs: readonly Tensor[]): void {
  if (outs.length !== count) throw new TypeError(`expected tuple of ${count} elements but got ${outs.length}`);
}

/** The functions with tensor options: a default device may step in, and the result may be asked to require grad. */
function runFactory(
  signature: Signature,
  plan: Plan,
  values: unknown[],
  self: Tensor | undefined,
  withOut: boolean,
): unknown {
  const { options } = signature;
  if (withOut) checkOut(values[signature.out] as Tensor, values[options], values[options + 1], values[options + 2]);
  const place = getDefaultDevice();
  const steppedIn = place !== null && !withOut && values[options + 2] === undefined && isFactory(signature, self);
  if (steppedIn) values[options + 2] = place;
  const result = invoke(plan, values, self, signature);
  if (steppedIn) values[options + 2] = undefined;
  if (plan.unchecked && isTensor(result)) checkCompressed(result);
  return values[options + 4] === true && isTensor(result) ? requireGrad(result) : result;
}

/** Whether the result takes no device from an argument. */
function isFactory({ parameters, out }: Signature, self: Tensor | undefined): boolean {
  return self === undefined && !parameters.some(({ kind }, i) => kind === Kind.TENSOR && i !== out);
}

function requireGrad(tensor: Tensor): Tensor {
  if (isFloating(tensor.dtype) || isComplex(tensor.dtype)) return tensor.requires_grad_();
  throw new TorchError('Only Tensors of floating point and complex dtype can require gradients');
}

/** c10's names of dtypes, where they are not the dtype's own. */
const scalarTypes: Readonly<Partial<Record<dtype, string>>> = {
  uint8: 'Byte',
  int8: 'Char',
  int16: 'Short',
  int32: 'Int',
  int64: 'Long',
  float16: 'Half',
  float32: 'Float',
  float64: 'Double',
  complex32: 'ComplexHalf',
  complex64: 'ComplexFloat',
  complex128: 'ComplexDouble',
  bool: 'Bool',
  bfloat16: 'BFloat16',
};

function scalarTypeName(type: dtype): string {
  return scalarTypes[type] ?? type;
}

/** torch::check_out_type_matches. */
function checkOut(out: Tensor, type: unknown, layout: unknown, place: unknown): void {
  if (type !== undefined && out.dtype !== type) {
    throw new TorchError(
      `dtype ${scalarTypeName(type as dtype)} does not match dtype of out parameter (${scalarTypeName(out.dtype)})`,
    );
  }
  if (layout !== undefined && out.layout !== layout) {
    throw new TorchError(`layout ${String(layout)} does not match layout of out parameter (${out.layout})`);
  }
  if (place !== undefined && device(place as DeviceLike).type !== out.device.type) {
    throw new TorchError(
      `device type ${device(place as DeviceLike).type} does not match device type of out parameter (${out.device.type})`,
    );
  }
}

/** Writes the record, calls, and takes the results. */
export function invoke(
  plan: Plan,
  values: readonly unknown[],
  self: Tensor | undefined,
  signature: Signature,
): unknown {
  write(plan, values, self, signature);
  switch (plan.outcome) {
    case Outcome.TENSOR: {
      const result = blank();
      const answer = native.call(result);
      return answer === undefined ? receive(result, 0) : settle(result, 0, answer, self, values);
    }
    case Outcome.ARGUMENT:
      native.call();
      return valueFor(plan.args[plan.results[0]?.alias ?? 0]?.source ?? SELF, values, self, signature);
    case Outcome.NOTHING:
      native.call();
      return signature.name.startsWith('_foreach_') ? values[0] : undefined;
    default:
      return callForResults(plan, values, self, signature);
  }
}

function write({ id, args }: Plan, values: readonly unknown[], self: Tensor | undefined, signature: Signature): void {
  let low = 0;
  let high = 0;
  beginRecord();
  for (let k = 0; k < args.length; k++) {
    const { source, kind, hasDefault, size, standIn } = args[k] as Plan['args'][number]; // k is in range
    const value = source >= 0 ? values[source] : valueFor(source, values, self, signature);
    if (value !== undefined) writeValue(kind, value, size);
    else if (!hasDefault) writeNone(kind);
    else if (standIn !== undefined) writeValue(kind, standIn, size);
    else if (k < 32) low |= 1 << k;
    else high |= 1 << (k - 32);
  }
  endRecord(id, low, high);
}

function valueFor(source: number, values: readonly unknown[], self: Tensor | undefined, { out }: Signature): unknown {
  if (source >= 0) return values[source];
  if (source === SELF) return self;
  return source <= OUT ? (values[out] as readonly unknown[])[OUT - source] : undefined;
}

function callForResults(
  plan: Plan,
  values: readonly unknown[],
  self: Tensor | undefined,
  signature: Signature,
): unknown {
  const fresh = plan.results.filter(({ kind, alias }) => kind === Native.TENSOR && alias < 0);
  const outs = fresh.map(() => blank());
  const text = native.call(...outs);
  const argument = (index: number) => valueFor(plan.args[index]?.source ?? SELF, values, self, signature);
  const results = readResults(plan, outs, text, argument, values);
  if (plan.resultClass !== null) return new plan.resultClass(...results);
  return results.length === 1 ? results[0] : results;
}

/** Gives Tensor the methods of a table of signatures, but for those that it has. */
export function installMethods(table: Signatures): void {
  for (const [name, rows] of Object.entries(table)) {
    if (Object.hasOwn(Tensor.prototype, name)) continue;
    const operator = new Operator(name, rows);
    const method = {
      [name](this: Tensor, ...args: unknown[]): unknown {
        return operator.call(args, this);
      },
    }[name];
    Object.defineProperty(Tensor.prototype, name, { value: method, writable: true, configurable: true });
  }
}
