import { Fault } from '@bp-graph/core';
import { describe, expect, it, vi } from 'vitest';
import { whoCanRun } from '../../src/bench/peers/who-can-run.js';
import { candidate } from './outcomes.js';

const hand = candidate('hand', 'float64');
const tfjs = { ...candidate('tfjs', 'wasm'), peer: true as const };

function offline(): never {
  throw new Fault({ what: 'no network', expected: 'one' });
}

describe('the candidates that can run', () => {
  it('are all of them if the libraries can be installed', () => {
    expect(whoCanRun([hand, tfjs], vi.fn(), () => {})).toEqual([hand, tfjs]);
  });

  it('are the others if they cannot, with a message', () => {
    const tell = vi.fn<(text: string) => void>();
    expect(whoCanRun([hand, tfjs], tell, offline)).toEqual([hand]);
    expect(tell).toHaveBeenCalledExactlyOnceWith('no network: expected one; continuing with hand');
  });

  it('need no installation if no library was requested', () => {
    const install = vi.fn();
    expect(whoCanRun([hand], vi.fn(), install)).toEqual([hand]);
    expect(install).not.toHaveBeenCalled();
  });

  it('cannot be determined if only libraries were requested and none can be installed', () => {
    expect(() => whoCanRun([tfjs], vi.fn(), offline)).toThrow('no network: expected one');
  });

  it('cannot be determined after an unexpected error, which is rethrown', () => {
    const broken = (): never => {
      throw new TypeError('broken');
    };
    expect(() => whoCanRun([hand, tfjs], vi.fn(), broken)).toThrow('broken');
  });
});
