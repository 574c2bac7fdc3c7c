import { scalarOf } from '../../activation-of.js';
import { holdOf } from '../flag.js';
import { round, type Mark } from '../mark.js';
import type { Reading } from '../reading.js';
import { shortened, TYPE, type Sheet } from '../sheet.js';
import { centred, numbers, numbersWidth } from './text.js';
import { single, type View } from './view.js';

/** An activation on its own: its curve with the working point, its value and gradient. */
export const activationView: View = {
  name: 'activation',
  outline: 'round',
  draws: (nodes) => nodes.length === 1 && nodes[0].family === 'activation',
  plan: (_nodes, sheet) => single(numbersWidth(sheet) + 24, 72),
  draw: ([reading], _plan, sheet) => [activationMarks(reading, reading.argument, 0, 0, sheet)],
};

/**
 * The curve with its working point, value and gradient. Activations of a whole row show their symbol instead of a
 * curve.
 */
export function activationMarks(
  reading: Reading,
  argument: number | undefined,
  x: number,
  y: number,
  sheet: Sheet,
): Mark[] {
  const curve = curveOf(reading, argument, x, y - 18);
  const head = curve ?? [
    centred(
      x,
      y - 13,
      shortened(reading.snapshot.symbol, numbersWidth(sheet), TYPE.label, sheet),
      'symbol',
      TYPE.label,
    ),
  ];
  return [...head, ...numbers(reading, x, y + 6, sheet)];
}

const WIDTH = 32;
const HEIGHT = 15;
/** The curve is drawn for −SPAN ≤ x ≤ SPAN; a working point outside is clamped to the border. */
const SPAN = 5;
const SAMPLES = 24;

function curveOf(reading: Reading, argument: number | undefined, x: number, y: number): Mark[] | undefined {
  const { snapshot, count, value } = reading;
  const scalar = scalarOf(snapshot.op);
  if (scalar === undefined || count > 1) return undefined;
  const f = (at: number): number => scalar.value(at, snapshot.attributes);
  const samples = Array.from({ length: SAMPLES + 1 }, (_, i) => SPAN * ((2 * i) / SAMPLES - 1));
  const values = samples.map(f);
  const low = Math.min(...values);
  const high = Math.max(...values);
  const place = (at: number, held?: number): [number, number] => {
    const inside = Math.max(-SPAN, Math.min(SPAN, at));
    const reached = Math.max(low, Math.min(high, held ?? f(inside)));
    const share = high > low ? (reached - low) / (high - low) : 0.5;
    return [x + (inside / SPAN) * (WIDTH / 2), y + HEIGHT * (0.5 - share)];
  };
  const d = samples.map((at, i) => `${i === 0 ? 'M' : 'L'}${place(at).map(round).join(' ')}`).join('');
  const curve: Mark = { kind: 'path', d, ink: 'curve' };
  if (argument === undefined || Number.isNaN(argument)) return [curve];
  // A clamped value is off the curve.
  const [px, py] = place(argument, holdOf(reading) && value);
  return [curve, { kind: 'dot', x: px, y: py, r: 3, ink: 'point' }];
}
