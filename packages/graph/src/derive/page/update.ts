import type { Update, UpdateLine } from '../derivation.js';
import { agrees } from '../formula/agrees.js';
import { product, relation, type Fragment } from '../fragment/fragment.js';
import { fromExpression } from '../fragment/from-expression.js';
import { decimalsOf, decimalsToTell, givenNumber } from '../fragment/number.js';
import type { Block } from './block.js';
import { handedOf } from './handed.js';
import type { Section } from './section.js';
import type { Writing } from './writing.js';

/** The optimiser's update with the gradient, line by line: `w5 ← 0.5 − 0.5 · 0.0819 = 0.4591`. */
export const update: Section = {
  name: 'update',
  write(writing) {
    const { locale, derivation } = writing;
    const { update: step, subject } = derivation;
    if (step === undefined) return [];
    const heading: Block = { kind: 'heading', text: locale.update, about: step };
    if (step.frozen) {
      const value = writing.text(givenNumber(step.before, MOST_DECIMALS));
      return [
        heading,
        { kind: 'sentence', text: locale.frozen(writing.name(subject.name), value), about: step },
      ];
    }
    const rule = step.plain ? [] : [locale.rule(step.formula), ...readBy(step, writing)];
    return [
      heading,
      ...[...handedOf(step, writing), ...rateOf(step, writing), ...rule, movesOf(step, writing)].map(
        (text): Block => ({
          kind: 'sentence',
          text,
          about: step,
        }),
      ),
      ...step.lines.map((line) => blockOf(line, step, writing)),
    ];
  },
};

function movesOf({ before, after, plain }: Update, writing: Writing): string {
  const change = before - after;
  const amount = writing.text(writing.number(Math.abs(change)));
  return writing.locale.moves(writing.name(writing.derivation.subject.name), amount, change, plain);
}

/** The numbers of a rule that is not worked out line by line. */
function readBy({ followed, gradient, learningRate, memory }: Update, writing: Writing): readonly string[] {
  if (followed) return [];
  const number = (value: number): string => writing.text(writing.number(value));
  return [
    writing.locale.reads({
      gradient: number(gradient),
      rate: number(learningRate),
      memory: memory.map(({ name, before, after }) => ({
        name,
        before: number(before),
        after: number(after),
      })),
    }),
  ];
}

/** More decimals would be unreadable. */
const MOST_DECIMALS = 10;

/** How a schedule makes the rate of this step, if it changes it. */
function rateOf({ baseRate, learningRate }: Update, writing: Writing): readonly string[] {
  if (agrees(baseRate, learningRate)) return [];
  const result = writing.number(learningRate);
  const factors = (more: number): Fragment =>
    product([baseRate, learningRate / baseRate].map((factor) => givenNumber(factor, writing.digits + more)));
  return [writing.locale.rate(writing.text(relation('=', writing.working(result, factors))))];
}

/** A line of the rule, with enough digits to show how much the number changes. */
function blockOf({ symbol, expression, numbers, value }: UpdateLine, step: Update, writing: Writing): Block {
  const { digits, derivation } = writing;
  const change = numbers[symbol] - value;
  const extra = Math.max(0, decimalsToTell(change) - decimalsOf(value, digits)) || 0;
  const computed = ['g', 'd', ...step.lines.map((each) => each.symbol)];
  const filled = (more: number): Fragment =>
    fromExpression(expression, {
      digits,
      symbol: (name) =>
        name !== 'p' && computed.includes(name)
          ? writing.number(numbers[name], more)
          : givenNumber(numbers[name], digits + extra + more),
    });
  const left = writing.symbol(symbol === 'p' ? derivation.subject.name : { base: symbol, indices: [] });
  const right = relation('=', writing.working(writing.number(value, extra), filled));
  return { kind: 'formula', formula: relation('←', [left, right]), about: step };
}
