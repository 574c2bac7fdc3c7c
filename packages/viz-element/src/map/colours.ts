import { byteOf, channelsOf } from '../paint/colours.js';
import type { Field } from './field.js';

/** Red, green and blue, from 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Colours from the least number to the greatest, as RGBA bytes. */
export type ColourTable = Uint8ClampedArray;

const STEPS = 256;

/** A diverging scale between two colours, through a middle colour. */
export function colourTable(negative: Colour, middle: Colour, positive: Colour): ColourTable {
  const table = new Uint8ClampedArray(4 * STEPS);
  for (let step = 0; step < STEPS; step++) {
    const t = (2 * step) / (STEPS - 1) - 1;
    const share = Math.abs(t) * STRENGTH;
    const end = t < 0 ? negative : positive;
    for (let k = 0; k < 3; k++) table[4 * step + k] = middle[k] + (end[k] - middle[k]) * share;
    table[4 * step + 3] = 255;
  }
  return table;
}

/** Full saturation would hide the points on the map. */
const STRENGTH = 0.72;

/** Writes a field as RGBA pixels, one per cell. NaN becomes transparent. */
export function paintField(field: Field, table: ColourTable, pixels: Uint8ClampedArray): void {
  field.numbers.forEach((number, i) => {
    if (Number.isNaN(number)) pixels.fill(0, 4 * i, 4 * i + 4);
    else pixels.set(shadeOf(number, field, table), 4 * i);
  });
}

/** The RGBA bytes of a number on the scale of a field. */
export function shadeOf(number: number, { middle, reach }: Field, table: ColourTable): Uint8ClampedArray {
  const t = Math.max(-1, Math.min(1, (number - middle) / reach));
  const step = Math.round(((t + 1) / 2) * (STEPS - 1));
  return table.subarray(4 * step, 4 * step + 4);
}

/** The RGB channels of a computed colour such as `color(srgb 0.2 0.4 0.7)`. */
export function partsOf(colour: string): Colour {
  const [red, green, blue] = channelsOf(colour).map(byteOf);
  return [red, green, blue];
}
