import { Fault } from '@bp-graph/core';
import { describe, expect, it, vi } from 'vitest';
import { whoCanRun } from '../../src/bench/peers/who-can-run.js';
import { candidate } from './outcomes.js';

const hand = candidate('hand', 'float64');
const tfjs = { ...candidate('tfjs', 'wasm'), peer: true as const };

function offline(): never {
  throw new Fault({ what: 'no network', expected: 'one' });
}

describe('who can run', () => {
  it('is everybody where the libraries can be installed', () => {
    expect(whoCanRun([hand, tfjs], vi.fn(), () => {})).toEqual([hand, tfjs]);
  });

  it('is the others where they cannot, which is told', () => {
    const tell = vi.fn<(text: string) => void>();
    expect(whoCanRun([hand, tfjs], tell, offline)).toEqual([hand]);
    expect(tell).toHaveBeenCalledExactlyOnceWith('no network: expected one; continuing with hand');
  });

  it('installs nothing that nobody asked for', () => {
    const install = vi.fn();
    expect(whoCanRun([hand], vi.fn(), install)).toEqual([hand]);
    expect(install).not.toHaveBeenCalled();
  });

  it('is nobody where only libraries were asked for', () => {
    expect(() => whoCanRun([tfjs], vi.fn(), offline)).toThrow('no network: expected one');
  });

  it('does not pass over what nobody foresaw', () => {
    const broken = (): never => {
      throw new TypeError('broken');
    };
    expect(() => whoCanRun([hand, tfjs], vi.fn(), broken)).toThrow('broken');
  });
});
