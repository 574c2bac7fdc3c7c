import type { Update } from '../derivation.js';
import { negation, product, relation, sum, type Fragment } from '../fragment/fragment.js';
import { decimalsOf, decimalsToTell, givenNumber, numberFragment } from '../fragment/number.js';
import type { Block } from './block.js';
import { handedOf } from './handed.js';
import type { Section } from './section.js';
import type { Writing } from './writing.js';

/** The optimiser's update with the gradient: `w5 ← 0.5 − 0.5 · 0.0819 = 0.4591`. */
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
    const rule = step.plain ? [] : [locale.rule(ruleOf(step, writing)), ...memoryOf(step, writing)];
    return [
      heading,
      ...[...handedOf(step, writing), ...rule, movesOf(step, writing)].map((text): Block => ({
        kind: 'sentence',
        text,
        about: step,
      })),
      { kind: 'formula', formula: stepOf(step, writing), about: step },
    ];
  },
};

function movesOf({ before, after, plain }: Update, writing: Writing): string {
  const change = before - after;
  const amount = writing.text(writing.number(Math.abs(change)));
  return writing.locale.moves(writing.name(writing.derivation.subject.name), amount, change, plain);
}

/** More decimals would be unreadable. */
const MOST_DECIMALS = 10;

function stepOf(step: Update, writing: Writing): Fragment {
  const { before, after, gradient, learningRate, plain } = step;
  const change = before - after;
  const usual = after === 0 || !Number.isFinite(after) ? writing.digits : decimalsOf(after, writing.digits);
  const decimals = Math.max(usual, decimalsToTell(change));
  const result = writing.number(after, decimals - usual);
  // What the rate multiplies is the direction: the gradient itself, or what the optimiser has made of it.
  const direction = plain ? gradient : change / learningRate;
  const taken = (more: number): Fragment =>
    Number.isNaN(direction) && change === 0
      ? writing.number(change)
      : product([givenNumber(learningRate, MOST_DECIMALS), writing.number(direction, more)]);
  const steps = (more: number): Fragment =>
    sum([givenNumber(before, Math.max(writing.digits, decimals) + more), negated(taken(more))]);
  return relation('←', [
    writing.symbol(writing.derivation.subject.name),
    relation('=', writing.working(result, steps)),
  ]);
}

/** Subtracting a negative number is written as adding it. */
function negated(fragment: Fragment): Fragment {
  if (fragment.kind === 'number' && fragment.negative) return { ...fragment, negative: false };
  return negation(fragment);
}

/** The rule, and the values of its symbols: `v ← μ · v + g; p ← p − η · v; g = 0.0819; μ = 0.9`. */
function ruleOf({ formula, constants, gradient: g, step: k }: Update, writing: Writing): string {
  const own = Object.entries({ ...constants, k, t: k + 1 }).map(
    ([symbol, value]) => [symbol, numberFragment(value, 1, MOST_DECIMALS)] as const,
  );
  const named = [['g', writing.number(g)] as const, ...own].filter(([symbol]) =>
    formula.includes(symbol === 't' ? 'ᵗ' : symbol),
  );
  return [formula, ...named.map(([symbol, value]) => `${symbol} = ${writing.text(value)}`)].join('; ');
}

function memoryOf({ memory }: Update, writing: Writing): readonly string[] {
  const text = (value: number): string => writing.text(writing.number(value));
  return memory.map(({ name, before, after }) => writing.locale.memory(name, text(before), text(after)));
}
