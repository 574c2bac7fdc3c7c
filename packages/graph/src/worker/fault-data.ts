import { Fault } from '@bp-graph/core';
import { Uncompilable } from '../compile/uncompilable.js';
import { Unfit } from '../compile/unfit.js';
import { NonFiniteFault, type NonFiniteKind } from '../train/non-finite.js';

/** A serialised error. */
export interface FaultData {
  readonly type: 'fault' | 'non-finite' | 'uncompilable' | 'unfit' | 'error';
  readonly message: string;
  readonly what: string;
  readonly where?: string | undefined;
  readonly found?: unknown;
  readonly expected?: string | undefined;
  readonly nearest?: string | undefined;
  readonly node?: string;
  readonly step?: number;
  readonly kind?: NonFiniteKind;
}

/** Serialises an error. */
export function faultData(error: unknown): FaultData {
  if (!(error instanceof Fault)) {
    const message = error instanceof Error ? error.message : String(error);
    return { type: 'error', message, what: message };
  }
  const { message, what, where, found, expected, nearest } = error;
  const parts = { message, what, where, expected, nearest, ...(found === undefined ? {} : { found }) };
  if (error instanceof NonFiniteFault)
    return { ...parts, type: 'non-finite', node: error.node, step: error.step, kind: error.kind };
  if (error instanceof Uncompilable) return { ...parts, type: 'uncompilable', node: error.node };
  return { ...parts, type: error instanceof Unfit ? 'unfit' : 'fault' };
}

/** The same error on the receiving side; a Fault unless it was another kind of error. */
export function faultOf(data: FaultData): Error {
  const { type, message, what, where, expected = '', nearest, node = '', step = 0, kind = 'value' } = data;
  switch (type) {
    case 'error':
      return new Error(message);
    case 'non-finite':
      return new NonFiniteFault(node, step, kind, Number(data.found));
    case 'uncompilable':
      return new Uncompilable(node, what.replace(/^cannot be compiled: /, ''), expected);
    case 'unfit':
    case 'fault':
      return new (type === 'unfit' ? Unfit : Fault)({
        what,
        where,
        expected: data.expected,
        nearest,
        ...('found' in data ? { found: data.found } : {}),
      });
  }
}

/** The same as a reason why something was not done as requested. */
export function refusalOf(data: FaultData): Fault {
  const error = faultOf(data);
  return error instanceof Fault ? error : new Fault({ what: error.message });
}
