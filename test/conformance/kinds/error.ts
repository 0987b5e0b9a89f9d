// Kind `error`: a call that must throw PyTorch's sentence as the class that the API names for it.
import * as torch from 'nodetorch';
import { Decoder } from '../decode.js';
import type { Case, VectorFile } from '../format.js';
import { passed, type Verdict } from '../verdict.js';
import { type Call, perform } from './op.js';

export interface ExpectedError {
  readonly type: string;
  readonly message: string;
}

const classes: Record<string, new (message?: string) => Error> = {
  TypeError,
  ValueError: RangeError,
  IndexError: RangeError,
  KeyError: RangeError,
  OverflowError: RangeError,
  RuntimeError: torch.TorchError,
  AssertionError: torch.TorchError,
  NotImplementedError: torch.NotImplementedError,
  LinAlgError: torch.LinAlgError,
};

/** Ours, at the end of Python's sentence about an unknown keyword. */
const suggestion = /( ?\(did you mean '\w+'\?\)\n?)+$/;

/** Whether `action` throws what is expected. */
export function expectError(action: () => unknown, { type, message }: ExpectedError): string | null {
  let thrown: unknown;
  try {
    action();
  } catch (error) {
    thrown = error;
  }
  if (!(thrown instanceof Error)) return `nothing was thrown; expected ${type}: ${message}`;
  const expected = classes[type] ?? torch.TorchError;
  const { name, message: said } = thrown;
  if (!(thrown instanceof expected)) return `expected ${expected.name}, got ${name}: ${said}`;
  return said.replace(suggestion, '') === message ? null : `expected "${message}", got "${said}"`;
}

export function replayError(file: VectorFile, raw: Case): Verdict {
  const call = raw as Call & { error: ExpectedError };
  const decoder = new Decoder(file);
  const values = decoder.arguments(call.args, call.kwargs);
  return passed(expectError(() => perform(call, values), call.error));
}
