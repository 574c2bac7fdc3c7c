import {
  type Activation,
  activations,
  type AttributeRules,
  clippings,
  combinations,
  type Dataset,
  datasets,
  family,
  initializers,
  losses,
  metrics,
  type Operation,
  optimizers,
  parseFormula,
  penalties,
  schedules,
  toText,
  weightedSum,
} from '@bp-graph/core';
import { markdownTable } from '../table.js';

/** The tables of all parts, generated from the lists themselves so that they cannot become outdated. */
export const tables = family('table', [
  table('weighted-sum', 'Weighted sum', [weightedSum], operationTable),
  table('activations', 'Activations', [...activations], activationTable),
  table('combinations', 'Combinations', [...combinations], operationTable),
  table('losses', 'Losses', [...losses], operationTable),
  table('optimisers', 'Optimisers', [...optimizers], variantTable),
  table('schedules', 'Schedules', [...schedules], variantTable),
  table('initialisers', 'Initialisers', [...initializers], variantTable),
  table('penalties', 'Penalties', [...penalties], variantTable),
  table('clipping', 'Clipping', [...clippings], variantTable),
  table('metrics', 'Metrics', [...metrics], variantTable),
  table('data-sets', 'Data sets', [...datasets], datasetTable),
]);

/** The named tables, one after the other, as a Markdown page. */
export function partsPage(names: readonly string[]): string {
  const sections = names.map((name) => {
    const { title, text } = tables.get(name);
    return `## ${title}\n\n${text()}`;
  });
  const legend = 'In formulas `x` is the input, `y` the output, `t` the target, `g` the upstream gradient.';
  return ['# Parts', legend, ...sections].join('\n\n');
}

function table<N extends string, P extends object>(
  name: N,
  title: string,
  parts: readonly P[],
  write: (parts: readonly P[]) => string,
) {
  return { name, title, parts, text: () => write(parts) };
}

/** What the tables show of a family whose members have options. */
interface Variant {
  readonly name: string;
  readonly formula: string;
  readonly options?: AttributeRules;
}

function operationTable(operations: readonly Operation[]): string {
  return markdownTable({
    header: ['name', 'symbol', 'inputs', 'value', 'derivatives', 'attributes'],
    rows: operations.map(({ name, symbol, roles, formula, rules }) => [
      code(name),
      symbol,
      roles.join(', '),
      math(formula.value),
      formula.derivatives.map(math).join('; '),
      options(rules),
    ]),
  });
}

function activationTable(members: readonly Activation[]): string {
  return markdownTable({
    header: ['name', 'value', 'derivative', 'range', 'monotone', 'smooth', 'saturates', 'attributes'],
    rows: members.map(({ name, formula, facts, rules }) => [
      code(name),
      math(formula.value),
      formula.derivatives.map(math).join('; '),
      facts === undefined ? '' : `${bound(facts.range[0])} … ${bound(facts.range[1])}`,
      yes(facts?.monotone),
      yes(facts?.smooth),
      facts?.saturation ?? '',
      options(rules),
    ]),
  });
}

function variantTable(variants: readonly Variant[]): string {
  return markdownTable({
    header: ['name', 'formula', 'options'],
    rows: variants.map((variant) => [code(variant.name), variant.formula, options(variant.options ?? {})]),
  });
}

function datasetTable(members: readonly Dataset[]): string {
  return markdownTable({
    header: ['name', 'title', 'task', 'options'],
    rows: members.map(({ name, title, task, options: rules }) => [code(name), title, task, options(rules)]),
  });
}

function options(rules: AttributeRules): string {
  return Object.entries(rules)
    .map(([name, { meaning, default: value, choices = [] }]) => {
      const others = choices.filter((choice) => choice !== value);
      const start = value === undefined ? '' : ` = ${String(value)}`;
      return `${code(name)}${start}${others.length === 0 ? '' : ` (or ${others.join(', ')})`}: ${meaning}`;
    })
    .join('<br>');
}

function math(formula: string): string {
  return toText(parseFormula(formula));
}

function code(name: string): string {
  return `\`${name}\``;
}

function bound(value: number): string {
  return Number.isFinite(value)
    ? String(Number(value.toPrecision(5))).replace('-', '−')
    : value > 0
      ? '∞'
      : '−∞';
}

function yes(value: boolean | undefined): string {
  return value === undefined ? '' : value ? 'yes' : 'no';
}
