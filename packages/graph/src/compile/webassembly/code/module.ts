import type { Body } from './body.js';
import { Bytes } from './bytes.js';

/** Section ids. */
const [TYPES, IMPORTS, FUNCTIONS, ELEMENTS, CODE] = [1, 2, 3, 9, 10];

const HEAD = [0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00];

/** A module of functions without parameters or results, which it stores in an imported table from index 0 on. */
export function moduleOf(bodies: readonly Body[]): Uint8Array {
  const bytes = new Bytes();
  bytes.byte(...HEAD);
  section(bytes, TYPES, (own) => own.byte(1, 0x60, 0, 0));
  section(bytes, IMPORTS, (own) => {
    own.unsigned(2);
    imported(own, 'memory', [0x02, 0x00, 1]);
    imported(own, 'table', [0x01, FUNCTION_REFERENCE, 0x00, 1]);
  });
  section(bytes, FUNCTIONS, (own) => {
    own.unsigned(bodies.length);
    for (let k = 0; k < bodies.length; k++) own.unsigned(0);
  });
  section(bytes, ELEMENTS, (own) => {
    own.byte(1, 0, 0x41, 0, 0x0b);
    own.unsigned(bodies.length);
    for (let k = 0; k < bodies.length; k++) own.unsigned(k);
  });
  section(bytes, CODE, (own) => {
    own.unsigned(bodies.length);
    for (const body of bodies) own.block(body.finish());
  });
  return bytes.finish();
}

const FUNCTION_REFERENCE = 0x70;

function section(bytes: Bytes, number: number, write: (own: Bytes) => void): void {
  const own = new Bytes();
  write(own);
  bytes.byte(number);
  bytes.block(own);
}

function imported(bytes: Bytes, name: string, description: readonly number[]): void {
  bytes.name('env');
  bytes.name(name);
  bytes.byte(...description);
}
