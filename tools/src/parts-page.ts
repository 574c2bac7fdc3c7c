import {
  activations,
  type AttributeRules,
  clippings,
  combinations,
  datasets,
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

/** The page that tells every part there is, made of the lists themselves, so that it cannot fall behind them. */
export function partsPage(): string {
  return [
    '# All parts',
    'Made from the lists of `@bp-graph/core` by `npm run docs:parts`; a test compares. In formulas `x` is the input, `y` the value, ' +
      '`t` the target, `g` the gradient that arrives.',
    section('Weighted sum', operationTable([weightedSum])),
    section('Activations', activationTable()),
    section('Combinations', operationTable([...combinations])),
    section('Losses', operationTable([...losses])),
    section('Optimisers', variantTable([...optimizers])),
    section('Schedules', variantTable([...schedules])),
    section('Initialisers', variantTable([...initializers])),
    section('Penalties', variantTable([...penalties])),
    section('Clipping', variantTable([...clippings])),
    section('Metrics', variantTable([...metrics])),
    section('Data sets', datasetTable()),
  ]
    .join('\n\n')
    .concat('\n');
}

/** What the tables show of a family whose members have options. */
interface Variant {
  readonly name: string;
  readonly formula: string;
  readonly options?: AttributeRules;
}

function operationTable(operations: readonly Operation[]): string {
  return table(
    ['name', 'sign', 'inputs', 'value', 'derivatives', 'attributes'],
    operations.map(({ name, symbol, roles, formula, rules }) => [
      code(name),
      symbol,
      roles.join(', '),
      math(formula.value),
      formula.derivatives.map(math).join('; '),
      options(rules),
    ]),
  );
}

function activationTable(): string {
  return table(
    ['name', 'value', 'derivative', 'range', 'monotone', 'smooth', 'saturates', 'attributes'],
    [...activations].map(({ name, formula, facts, rules }) => [
      code(name),
      math(formula.value),
      formula.derivatives.map(math).join('; '),
      facts === undefined ? '' : `${bound(facts.range[0])} … ${bound(facts.range[1])}`,
      yes(facts?.monotone),
      yes(facts?.smooth),
      facts?.saturation ?? '',
      options(rules),
    ]),
  );
}

function variantTable(variants: readonly Variant[]): string {
  return table(
    ['name', 'formula', 'options'],
    variants.map((variant) => [code(variant.name), variant.formula, options(variant.options ?? {})]),
  );
}

function datasetTable(): string {
  return table(
    ['name', 'title', 'task', 'options'],
    [...datasets].map(({ name, title, task, options: rules }) => [code(name), title, task, options(rules)]),
  );
}

function options(rules: AttributeRules): string {
  return Object.entries(rules)
    .map(
      ([name, { meaning, default: value }]) =>
        `${code(name)}${value === undefined ? '' : ` = ${String(value)}`}: ${meaning}`,
    )
    .join('<br>');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function section(title: string, body: string): string {
  return `## ${title}\n\n${body}`;
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
