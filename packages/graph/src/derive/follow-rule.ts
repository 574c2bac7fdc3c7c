import { evaluateFormula, parseFormula, symbolsOf } from '@bp-graph/core';
import type { Update } from './derivation.js';
import { agrees } from './formula/agrees.js';

/**
 * The assignments of an optimiser's rule, one after the other, with the numbers of one entry. A symbol that the rule reads before
 * it assigns it is a slot of state; such symbols have the order of the slots.
 *
 * Undefined if they do not lead to the numbers the updater has computed, as for a rule in words.
 *
 * @param known What the rule reads, by printed symbol: constants, p, g.
 */
export function followRule(
  rule: string,
  known: Readonly<Record<string, number>>,
  memory: Update['memory'],
  after: number,
): Update['lines'] | undefined {
  const scope: Record<string, number> = {};
  for (const [symbol, number] of Object.entries(known)) scope[nameOf(symbol)] = number;
  const slots = [...memory];
  const states = new Map<string, Update['memory'][number]>();
  try {
    const lines = rule.split('; ').map((line) => {
      const [symbol, text] = line.split(' ← ');
      const name = nameOf(symbol);
      const expression = parseFormula(spelledOut(text));
      for (const read of symbolsOf(expression)) {
        const slot = Object.hasOwn(scope, read) ? undefined : slots.shift();
        if (slot === undefined) continue;
        states.set(read, slot);
        scope[read] = slot.before;
      }
      const numbers = { ...scope };
      const found = evaluateFormula(expression, numbers);
      const value = (scope[name] = states.get(name)?.after ?? found);
      if (!agrees(found, value)) throw new Error(line);
      return { symbol, expression, numbers, value };
    });
    return lines.at(-1)?.symbol === 'p' && agrees(scope['p'], after) ? lines : undefined;
  } catch {
    return undefined;
  }
}

/** The canonical name of a printed symbol: β₁ is `beta1`. */
function nameOf(symbol: string): string {
  const [name = symbol] = symbolsOf(parseFormula(symbol));
  return name;
}

/** A printed formula in the language of formulas: `g²` is g^2, `√s` is √(s), `βᵗ` is β^t. */
function spelledOut(text: string): string {
  return text
    .replace(/√([^\s()]+)/g, '√($1)')
    .replaceAll('²', '^2')
    .replaceAll('ᵗ', '^t');
}
