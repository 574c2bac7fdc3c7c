import { round, type Box, type Mark } from '../mark.js';
import { unitValues, type Reading } from '../reading.js';
import { isUpright, shortened, TYPE, type Sheet } from '../sheet.js';
import { tonesOf } from '../tone.js';
import { centred, numbers, numbersWidth } from './text.js';
import type { View } from './view.js';

const PANEL = { width: 72, height: 66, top: -40 };
/** More units than this are shown as a histogram instead of cell by cell. */
const MOST_CELLS = 200;
const BARS = 18;

/**
 * Many units as one glyph: a heat map of their values or, for very many, a histogram; below it the mean and its
 * gradient.
 */
export const wholeView: View = {
  name: 'whole',
  outline: 'square',
  grain: 'whole',
  draws: (nodes) => nodes.every(({ family }) => family !== 'parameter'),
  plan(nodes, sheet) {
    const width = Math.max(PANEL.width, numbersWidth(sheet)) + 20;
    const shift = (i: number): number => i - (nodes.length - 1) / 2;
    if (isUpright(sheet)) {
      const parts = nodes.map((_, i) => ({ x: 0, y: shift(i) * HEIGHT, width, height: HEIGHT }));
      return { width, height: nodes.length * HEIGHT, parts };
    }
    const parts = nodes.map((_, i) => ({ x: shift(i) * width, y: 0, width, height: HEIGHT }));
    return { width: nodes.length * width, height: HEIGHT, parts };
  },
  draw: (readings, { parts }, sheet) => readings.map((reading, i) => panelOf(reading, parts[i], sheet)),
  ornaments: ({ parts, width, height }, sheet) =>
    parts.slice(1).map((part) => {
      const d = isUpright(sheet)
        ? `M${-width / 2} ${part.y - HEIGHT / 2}h${width}`
        : `M${round(part.x - part.width / 2)} ${-height / 2}v${height}`;
      return { kind: 'path', d, ink: 'divider' };
    }),
};

const HEIGHT = 136;

function panelOf(reading: Reading, { x, y }: Box, sheet: Sheet): Mark[] {
  const top = y + PANEL.top;
  const { symbol, op } = reading.snapshot;
  const title = shortened(
    symbol.length > 1 ? sheet.words.operation(op) : symbol,
    PANEL.width,
    TYPE.label,
    sheet,
  );
  const values = unitValues(reading.snapshot);
  return [
    centred(x, top - 10, title, 'symbol', TYPE.label),
    ...(values.length > MOST_CELLS ? histogram : heatMap)(values, x, top),
    ...numbers(reading, x, top + PANEL.height + 18, sheet),
  ];
}

/** One cell per unit, with an outline: if the last row is shorter, a missing unit differs from one of value 0. */
function heatMap(values: Float64Array, x: number, top: number): Mark[] {
  const { width, height } = PANEL;
  // Without values, one empty cell.
  const count = values.length || 1;
  const columns = Math.max(1, Math.round(Math.sqrt((count * width) / height)));
  const [left, bottom] = [x - width / 2, top + height];
  const high = height / Math.ceil(count / columns);
  const last = (count % columns || columns) * (width / columns);
  const d = `M${left} ${top}h${width}V${round(bottom - high)}H${round(left + last)}V${bottom}H${left}z`;
  return [
    { kind: 'grid', x: left, y: top, width, height, columns, tones: tonesOf(values) },
    { kind: 'path', d, ink: 'divider' },
  ];
}

/** The distribution of the values; those below zero and those above have their own colours. */
function histogram(values: Float64Array, x: number, top: number): Mark[] {
  const finite = values.filter(Number.isFinite);
  const least = finite.reduce((a, b) => Math.min(a, b), 0);
  const range = finite.reduce((a, b) => Math.max(a, b), 0) - least || 1;
  const counts = new Array<number>(BARS).fill(0);
  for (const value of finite) counts[Math.min(BARS - 1, Math.floor(((value - least) / range) * BARS))]++;
  const most = Math.max(1, ...counts);
  const { width, height } = PANEL;
  const bar = width / BARS;
  const base = round(top + height);
  const bars = counts.map((count, i) => {
    const high = count === 0 ? 0 : Math.max(1, (height * count) / most);
    const left = round(x - width / 2 + i * bar);
    const d = `M${left} ${base}v${round(-high)}h${round(bar - 1)}v${round(high)}z`;
    const isNegative = least + (i + 0.5) * (range / BARS) < 0;
    return { d, isNegative };
  });
  const side = (negative: boolean): string =>
    bars.map(({ d, isNegative }) => (isNegative === negative ? d : '')).join('');
  return [
    { kind: 'path', d: `M${round(x - width / 2)} ${base}h${width}`, ink: 'axis' },
    ...(side(true) === '' ? [] : [{ kind: 'path', d: side(true), ink: 'below' } as const]),
    ...(side(false) === '' ? [] : [{ kind: 'path', d: side(false), ink: 'above' } as const]),
  ];
}
