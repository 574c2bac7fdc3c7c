import type { Locale, StepWords } from './locale.js';

export const en: Locale = {
  name: 'en',
  title: 'English',
  cases: { if: 'if', otherwise: 'otherwise' },
  ways({ target, total, count, counted, through }) {
    const paths = count === 1 ? 'one path' : `${inWords(count) ?? counted} paths`;
    const named = through.map((stops) => (stops === '' ? 'directly' : `through ${stops}`));
    const list = named.length === 0 ? '' : `, ${listed(named)}`;
    const rule =
      count === 1 ? 'Its factors are multiplied.' : 'Each path multiplies its factors; the paths add up.';
    return `${target} reaches ${total} by ${paths}${list}. ${rule}`;
  },
  itself: (total) => `${total} itself is derived: its gradient is 1.`,
  noWay: (target, total) => `No path leads from ${target} to ${total}, so its gradient is 0.`,
  held: (place, value) => `${place} is held at ${value}: nothing comes back through it.`,
  constant: (place) => `${place} takes what it reads for a constant: nothing comes back through it.`,
  allRows: (rows) => `All ${rows} rows of the batch are in it; each adds paths of its own.`,
  oneRow: (row, rows) => `Of the ${rows} rows only row ${row} is looked at.`,
  together: (target, entries) => `All ${entries} entries of ${target} are moved by the same amount.`,
  path: (number, route, row) => `path ${number}${row}: ${route}`,
  gathers: ({ place, readers, count, byRows }) =>
    `${place} acts through ${readers.length === 0 ? `${count} others` : listed(readers)}${byRows ? ', row by row' : ''}.`,
  row: (row) => ` (row ${row})`,
  sumOfPaths: (count) => (count === '2' ? 'sum of both paths' : `sum of all ${count} paths`),
  otherWays: (count) =>
    `The last part is that of the ${count === '1' ? 'one other path' : `other ${count} paths together`}.`,
  factors: 'factor by factor',
  backward: 'backward, each gradient once',
  update: 'update',
  step: {
    total: ({ of, by, value }) => `${of} counts ${by} with the weight ${value}.`,
    loss: (step) => moves(step, `${step.of} is at rest there: moving ${step.by} a little changes nothing.`),
    combination: (step) => moves(step, `${step.of} does not move with ${step.by}.`),
    activation: ({ of, sign, value }) =>
      sign === 0
        ? `${of} passes nothing on: its slope there is 0.`
        : `${of} passes on ${value} times what comes back to it.`,
    weight: ({ of, by, value, partner }) =>
      `${by} enters ${of} with the weight ${partner === undefined ? '' : `${partner} = `}${value}.`,
    input: ({ of, by, value, partner }) =>
      `In ${of}, ${by} is multiplied by ${partner === undefined ? '' : `${partner} = `}${value}.`,
    bias: ({ of, by }) => `${by} is added to ${of} as it is, so it counts once.`,
  },
  ofAllRows: (rows, gradient) => `The update goes by all ${rows} rows, whose gradient is ${gradient}.`,
  handed: (gradient) => `The update goes by the gradient ${gradient}.`,
  stage: {
    penalty: ({ formula, strength, working }) =>
      `The penalty adds ${formula} to the gradient, λ = ${strength}: ${working}.`,
    clipping: ({ formula, strength, working }) =>
      `The gradient is clipped, ${formula}, c = ${strength}: ${working}.`,
  },
  rate: (working) => `The schedule sets the learning rate of this step: ${working}.`,
  rule: (formula) => `The rule: ${formula}`,
  reads: ({ gradient, rate, memory }) =>
    `It reads ${listed([`the gradient ${gradient}`, `the rate ${rate}`, ...memory.map(({ name, before, after }) => `its ${name}, which goes from ${before} to ${after}`)])}.`,
  frozen: (target, value) => `${target} is frozen: training leaves it at ${value}.`,
  moves: (target, amount, sign, plain) =>
    `${plain ? 'Against the gradient, by rate times gradient: ' : ''}${target} ${sign === 0 ? 'stays as it is' : `${sign > 0 ? 'falls' : 'grows'} by ${amount}`}.`,
  conclusion({ target, total, direction, reasons }) {
    const because = listed(reasons);
    if (direction === 'none')
      return `${total} does not change when ${target} moves a little${because === '' ? '' : `: ${because}`}.`;
    const little = because === '' ? '' : `, but only a little: ${because}`;
    return `${total} falls when ${target} ${direction}${little}.`;
  },
  reason({ kind, of, sign, value, partner }) {
    if (kind === 'activation')
      return sign === 0 ? `${of} passes nothing on` : `${of} passes on ${value} of what it receives`;
    if (partner === undefined || (kind !== 'input' && kind !== 'weight')) return undefined;
    return sign === 0 ? `${partner} is 0` : `${partner} is only ${value}`;
  },
};

const WORDS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function inWords(count: number | bigint): string | undefined {
  return WORDS[Number(count) - 2];
}

function listed(parts: readonly string[]): string {
  const [last = '', ...before] = [...parts].reverse();
  return before.length === 0 ? last : `${before.reverse().join(', ')} and ${last}`;
}

function moves({ of, by, sign, size }: StepWords, still: string): string {
  if (sign === 0) return still;
  return `When ${by} grows a little, ${of} ${sign > 0 ? 'grows' : 'falls'} ${size} times as much.`;
}
