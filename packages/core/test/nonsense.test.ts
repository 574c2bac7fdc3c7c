import { describe, expect, it } from 'vitest';
import * as core from '../src/index.js';

/** Values that are meaningless almost everywhere. */
const NONSENSE = {
  undefined: undefined,
  null: null,
  NaN,
  Infinity,
  '-1': -1,
  '2.5': 2.5,
  "'0.1'": '0.1',
  "''": '',
  true: true,
  '[]': [],
  '{}': {},
  'a function': () => 1,
  'a symbol': Symbol('nonsense'),
  '5n': 5n,
  'a map': new Map(),
};

type Name = keyof typeof NONSENSE;
type Act = (value: never) => unknown;
type Case = readonly [what: string, act: Act, takes?: readonly Name[]];

const NUMBERS: readonly Name[] = ['NaN', 'Infinity', '-1', '2.5'];
const TEXT: readonly Name[] = ["'0.1'"];
const LEFT_OUT: readonly Name[] = ['undefined'];
const EVERYTHING = Object.keys(NONSENSE) as Name[];

const { Random, Fault } = core;
const random = new Random(1);
const FACTS = { range: [0, 1], monotone: true, smooth: true, saturation: 'none' } as const;
const BY_INPUTS = { value: 'a', derivatives: ['1'] };
const formula = core.parseFormula('x + 1');
const samples = core.samplesOf([[0, 1, 0], [1, 0, 1]], 2); // prettier-ignore
const outputs = core.tensor([2, 1], [0, 1]);
const matrix = core.confusionMatrix(outputs, outputs);
const piece = { describe: () => ({ direction: 'g' }), apply: () => undefined };
const square = { shape: [2, 2], data: Float64Array.of(1, 2, 3, 4) };

/** A valid definition of each kind, and which of its fields may be left out. */
const DEFINITIONS = {
  activation: [
    core.activation,
    { name: 'f', symbol: 'f', value: Math.sin, derivative: Math.cos, formula: { value: 'sin(x)', derivative: 'cos(x)' }, facts: FACTS }, // prettier-ignore
    ['rules', 'formulaFor', 'kinks', 'exempt'],
  ],
  rowActivation: [
    core.rowActivation,
    { name: 'f', symbol: 'f', value: () => 0, product: () => 0, formula: BY_INPUTS, facts: FACTS },
    [],
  ],
  loss: [
    core.loss,
    { name: 'f', reduction: 'mean', value: () => 0, derivative: () => 0, targetDerivative: () => 0, formula: { value: 'y', derivative: '1', targetDerivative: '0' } }, // prettier-ignore
    ['symbol', 'rules', 'formulaFor', 'side'],
  ],
  elementwise: [
    core.elementwise,
    { name: 'f', symbol: 'f', arity: [1, 1], value: () => 0, derivative: () => 0, formula: BY_INPUTS },
    ['rules'],
  ],
  overUnits: [core.overUnits, { name: 'f', symbol: 'f', divisor: () => 1, formula: BY_INPUTS }, []],
  defineOptimizer: [
    core.defineOptimizer,
    { name: 'f', title: 'F', options: {}, pieces: () => [piece] },
    ['keras'],
  ],
  defineSchedule: [
    core.defineSchedule,
    { name: 'f', title: 'F', formula: 'lr', options: {}, factor: () => () => 1 },
    [],
  ],
  defineInitializer: [
    core.defineInitializer,
    { name: 'f', title: 'F', formula: 'w', options: {}, fill: () => new Float64Array(4) },
    ['bias'],
  ],
  defineClassification: [
    core.defineClassification,
    { name: 'f', title: 'F', formula: 'hits', of: () => 1 },
    [],
  ],
  defineClasses: [
    core.defineClasses,
    { name: 'f', title: 'F', options: {}, points: () => [[0, 1, 0]] },
    ['classes'],
  ],
  defineRegression: [
    core.defineRegression,
    { name: 'f', title: 'F', options: {}, points: () => [[0, 1, 0]] },
    [],
  ],
} as const;

/** Values from `NONSENSE` that are valid for a field. */
const MEANT: Readonly<Partial<Record<string, readonly Name[]>>> = {
  name: TEXT,
  symbol: TEXT,
  title: TEXT,
  exempt: TEXT,
  'defineSchedule formula': TEXT,
  'defineInitializer formula': TEXT,
  'defineClassification formula': TEXT,
  rules: ['{}'],
  options: ['{}'],
  keras: ['{}'],
  bias: NUMBERS,
};

const FUNCTIONS = ['value', 'derivative', 'targetDerivative', 'formulaFor', 'kinks', 'side', 'product', 'divisor', 'pieces', 'factor', 'fill', 'of', 'classes', 'points']; // prettier-ignore

/** Each definition with nonsense in its place, in the place of each of its fields, and as an additional field. */
const OF_DEFINITIONS = Object.entries(DEFINITIONS).flatMap(([title, [define, right, others]]): Case[] => {
  const make = define as (definition: unknown) => unknown;
  return [
    [title, (v) => make(v)],
    [`${title} unknown field`, (v) => make({ ...right, [String(v)]: v })],
    ...[...Object.keys(right), ...others].map((field): Case => {
      const isOwn = Object.hasOwn(right, field);
      const meant = MEANT[`${title} ${field}`] ?? MEANT[field] ?? [];
      return [
        `${title} ${field}`,
        // The results of pieces are first checked when they are described.
        (v) => make({ ...right, [field]: v }),
        [
          ...meant,
          ...(isOwn ? [] : LEFT_OUT),
          ...(FUNCTIONS.includes(field) && field !== 'pieces' ? (['a function'] as const) : []),
        ],
      ];
    }),
  ];
});

const defined = (define: unknown, right: object, field: string, v: unknown): never =>
  (define as (definition: object) => never)({ ...right, [field]: () => v });

/** What user-defined functions return. */
const OF_RESULTS: readonly Case[] = [
  ['defineOptimizer pieces give', (v) => defined(core.defineOptimizer, DEFINITIONS.defineOptimizer[1], 'pieces', v), ['[]']], // prettier-ignore
  ['defineOptimizer piece', (v) => defined(core.defineOptimizer, DEFINITIONS.defineOptimizer[1], 'pieces', [v])], // prettier-ignore
  ['defineOptimizer describe gives', (v) => defined(core.defineOptimizer, DEFINITIONS.defineOptimizer[1], 'pieces', [{ ...piece, describe: () => v }])], // prettier-ignore
  ['defineOptimizer slots', (v) => defined(core.defineOptimizer, DEFINITIONS.defineOptimizer[1], 'pieces', [{ ...piece, slots: v }]), ['undefined', '{}']], // prettier-ignore
  ['defineSchedule factor gives', (v) => (defined(core.defineSchedule, DEFINITIONS.defineSchedule[1], 'factor', v) as core.Schedule).create(), ['a function']], // prettier-ignore
  ['defineInitializer fill gives', (v) => (defined(core.defineInitializer, DEFINITIONS.defineInitializer[1], 'fill', v) as core.Initializer).fill([2, 2], core.fansOf([2, 2]), random)], // prettier-ignore
  ['defineClassification of gives', (v) => (defined(core.defineClassification, DEFINITIONS.defineClassification[1], 'of', v) as core.Metric).measure(outputs, outputs), NUMBERS], // prettier-ignore
  ['defineClasses points give', (v) => (defined(core.defineClasses, DEFINITIONS.defineClasses[1], 'points', v) as core.Dataset).make(random), ['[]']], // prettier-ignore
  ['defineClasses point', (v) => (defined(core.defineClasses, DEFINITIONS.defineClasses[1], 'points', [v]) as core.Dataset).make(random)], // prettier-ignore
  ['defineClasses classes give', (v) => (defined(core.defineClasses, DEFINITIONS.defineClasses[1], 'classes', v) as core.Dataset).make(random)], // prettier-ignore
  ['Random seed gives', (v) => new Random(1, { name: 'own', seed: () => v, restore: () => v })],
  ['Random restore gives', (v) => Random.restore({ generator: 'own', words: [] }, { name: 'own', seed: () => ({ bits: () => 0, next: () => 0, words: [] }), restore: () => v })], // prettier-ignore
];

const member = (f: () => unknown): Case[] => f() as Case[];

/** Members of the families. */
const OF_MEMBERS: readonly Case[] = [
  ...member(() =>
    [...core.activations, ...core.losses, ...core.combinations].flatMap(({ name, rules }) =>
      Object.keys(rules).map((rule) => [
        `${name} ${rule}`,
        (v: unknown) => core.completeAttributes(rules, { ...NEEDED[name], [rule]: v }, name),
        EVERYTHING.filter((title) => rules[rule].allows(NONSENSE[title])),
      ]),
    ),
  ),
  ...member(() =>
    [...core.optimizers].flatMap(({ name, options }) => [
      [`${name} options`, (v: never) => core.createOptimizer(name, v), ['undefined', '{}']],
      ...Object.keys(options).map((option) => [
        `${name} ${option}`,
        // Nesterov's look-ahead requires momentum.
        (v: unknown) =>
          core.createOptimizer(name, { ...(option === 'nesterov' && { momentum: 0.9 }), [option]: v }),
        ['undefined', ...EVERYTHING.filter((title) => options[option].allows(NONSENSE[title]))],
      ]),
      [`${name} init`, (v: never) => core.createOptimizer(name).init(v)],
    ]),
  ),
  ...member(() =>
    [...core.schedules].flatMap(({ name, options }) => [
      [`${name} options`, (v: never) => core.createSchedule(name, v), ['undefined', '{}']],
      ...Object.keys(options).map((option) => [
        `${name} ${option}`,
        (v: unknown) => core.createSchedule(name, { [option]: v }),
        ['undefined', ...EVERYTHING.filter((title) => options[option].allows(NONSENSE[title]))],
      ]),
    ]),
  ),
  ...member(() =>
    [...core.initializers].flatMap((one) => [
      [`${one.name} shape`, (v: never) => one.fill(v, core.fansOf([2, 2]), random), one.name === 'orthogonal' ? [] : ['[]']], // prettier-ignore
      [`${one.name} size`, (v: never) => one.fill([2, v], core.fansOf([2, 2]), random)],
      [`${one.name} fans`, (v: never) => one.fill([2, 2], v, random)],
      [`${one.name} fan`, (v: never) => one.fill([2, 2], { fanIn: v, fanOut: 2 }, random)],
      [`${one.name} random`, (v: never) => one.fill([2, 2], core.fansOf([2, 2]), v)],
      [`${one.name} options`, (v: never) => one.fill([2, 2], core.fansOf([2, 2]), random, v), ['undefined', '{}']], // prettier-ignore
      ...Object.keys(one.options).map((option) => [
        `${one.name} ${option}`,
        (v: unknown) => one.fill([2, 2], core.fansOf([2, 2]), random, { [option]: v }),
        ['undefined', ...EVERYTHING.filter((title) => one.options[option].allows(NONSENSE[title]))],
      ]),
    ]),
  ),
  ...member(() =>
    [...core.datasets].flatMap((one) => [
      [`${one.name} random`, (v: never) => one.make(v)],
      [`${one.name} options`, (v: never) => one.make(random, v), ['undefined', '{}']],
      ...Object.keys(one.options).map((option) => [
        `${one.name} ${option}`,
        (v: unknown) => one.make(random, { [option]: v }),
        ['undefined', ...EVERYTHING.filter((title) => one.options[option].allows(NONSENSE[title]))],
      ]),
    ]),
  ),
  ...member(() =>
    [...core.metrics].flatMap((one) => [
      [`${one.name} outputs`, (v: never) => one.measure(v, outputs)],
      [`${one.name} targets`, (v: never) => one.measure(outputs, v)],
      [`${one.name} options`, (v: never) => one.measure(outputs, outputs, v), ['undefined', '{}']],
      ...Object.keys(one.options).map((option) => [
        `${one.name} ${option}`,
        (v: unknown) => one.measure(outputs, outputs, { [option]: v }),
        ['undefined', '-1', '2.5'],
      ]),
    ]),
  ),
  ...member(() =>
    [...core.penalties].flatMap((one) => [
      [`${one.name} weights`, (v: never) => one.value(v, 1), ['[]']],
      [`${one.name} strength`, (v: never) => one.value([1], v), NUMBERS],
      [`${one.name} accumulate weights`, (v: never) => { one.accumulate(v, 1, Float64Array.of(1)); }], // prettier-ignore
      [`${one.name} accumulate strength`, (v: never) => { one.accumulate([1], v, Float64Array.of(1)); }, NUMBERS], // prettier-ignore
      [`${one.name} accumulate gradient`, (v: never) => { one.accumulate([1], 1, v); }], // prettier-ignore
    ]),
  ),
  ...member(() =>
    [...core.clippings].flatMap((one) => [
      [`${one.name} gradients`, (v: never) => { one.clip(v, 1); }, ['[]']], // prettier-ignore
      [`${one.name} gradient`, (v: never) => { one.clip([v], 1); }, ['[]']], // prettier-ignore
      [`${one.name} limit`, (v: never) => { one.clip([Float64Array.of(1)], v); }, ['Infinity', '2.5']], // prettier-ignore
    ]),
  ),
  ...member(() =>
    [...core.bitGenerators].flatMap((one) => [
      [`${one.name} words`, (v: never) => one.restore(v)],
      [`${one.name} word`, (v: never) => one.restore([v, v, v, v])],
    ]),
  ),
];

/** Attributes without a default. */
const NEEDED: Readonly<Record<string, object>> = { slice: { to: 1 } };

const CASES: readonly Case[] = [
  ['Random', (v) => new Random(v), ['-1', '2.5', "'0.1'", "''"]],
  ['Random generator', (v) => new Random(1, v), LEFT_OUT],
  ['Random.restore', (v) => Random.restore(v)],
  ['Random.restore generator', (v) => Random.restore({ generator: v, words: [1, 2, 3, 4] })],
  ['Random.restore words', (v) => Random.restore({ generator: 'xoroshiro128+', words: v })],
  ['Random integer', (v) => random.integer(v)],
  ['Random shuffle', (v) => random.shuffle(v), ['[]']],
  ['Random permutation', (v) => random.permutation(v)],
  ['amountRule', (v) => declared(core.amountRule('m', v)), ['undefined', '2.5']],
  ['positiveRule', (v) => declared(core.positiveRule('m', v)), ['undefined', '2.5']],
  ['shareRule', (v) => declared(core.shareRule('m', v)), LEFT_OUT],
  ['numberRule', (v) => declared(core.numberRule('m', v)), ['undefined', '-1', '2.5']],
  ['numberRule meaning', (v) => declared(core.numberRule(v, 1)), ["'0.1'", "''"]],
  ['numberRule least', (v) => declared(core.numberRule('m', 1, v)), ['undefined', '-1']],
  ['numberRule most', (v) => declared(core.numberRule('m', 1, 0, v)), ['undefined', 'Infinity', '2.5']],
  ['countRule', (v) => declared(core.countRule('m', 1, v)), LEFT_OUT],
  ['countRule least', (v) => declared(core.countRule('m', v)), ['-1']],
  ['flagRule', (v) => declared(core.flagRule('m', v)), ['undefined', 'true']],
  ['numbersRule', (v) => declared(core.numbersRule('m', v)), ['undefined', '[]']],
  ['choiceRule', (v) => declared(core.choiceRule('m', ['a', 'b'], v)), LEFT_OUT],
  ['choiceRule choices', (v) => core.choiceRule('m', v, 'a'), ['[]']],
  ['reductionRule', (v) => declared(core.reductionRule(v)), LEFT_OUT],
  ['reductionRule choices', (v) => declared(core.reductionRule('mean', v)), LEFT_OUT],
  ['withDefaults rules', (v) => core.withDefaults(v, {}), ['{}']],
  ['withDefaults', (v) => core.withDefaults({}, v), ['{}']],
  ['checkCount', (v) => { core.checkCount('width', v); }], // prettier-ignore
  ['checkNames', (v) => { core.checkNames(v, [], 'here'); }, ['{}']], // prettier-ignore
  ['checkObject', (v) => { core.checkObject(v, 'here'); }, ['{}']], // prettier-ignore
  ['checkOptions', (v) => { core.checkOptions(v, {}, 'here'); }, ['{}']], // prettier-ignore
  ['checkOptions option', (v) => { core.checkOptions({ option: v }, { option: core.seedCheck }, 'here'); }, ['undefined', '-1', '2.5', "'0.1'", "''"]], // prettier-ignore
  ['checkValue', (v) => { core.checkValue(core.seedCheck, 'seed', v, 'here'); }, ['-1', '2.5', "'0.1'", "''"]], // prettier-ignore
  ['checkArgument', (v) => { core.checkArgument(v, 'seed', core.seedCheck); }, ['-1', '2.5', "'0.1'", "''"]], // prettier-ignore
  ['checkOperation', (v) => { core.checkOperation(v); }], // prettier-ignore
  ['checkRate', (v) => { core.checkRate(v); }, ['-1', '2.5']], // prettier-ignore
  ['checkShape', (v) => core.checkShape(v), ['[]']],
  ['checkShape size', (v) => core.checkShape([2, v])],
  ['checkTensor', (v) => { core.checkTensor(v); }], // prettier-ignore
  ['checkTensor shape', (v) => { core.checkTensor({ shape: v, data: [1] }); }, ['[]']], // prettier-ignore
  ['checkTensor data', (v) => { core.checkTensor({ shape: [1], data: v }); }], // prettier-ignore
  ['completeAttributes', (v) => core.completeAttributes({}, v, 'here'), ['{}']],
  ['completeOptions', (v) => core.completeOptions({}, v, 'here'), ['{}']],
  ['stated', (v) => core.stated(v, 'here'), ['{}']],
  ['confusionMatrix', (v) => core.confusionMatrix(v, outputs)],
  ['confusionMatrix targets', (v) => core.confusionMatrix(outputs, v)],
  ['confusionMatrix threshold', (v) => core.confusionMatrix(outputs, outputs, v), [...NUMBERS, 'undefined']],
  ['f1PerClass', (v) => core.f1PerClass(v)],
  ['precisionPerClass', (v) => core.precisionPerClass(v)],
  ['recallPerClass', (v) => core.recallPerClass({ ...matrix, counts: v })],
  ['copy', (v) => core.copy(v)],
  ['createOptimizer', (v) => core.createOptimizer(v)],
  ['createOptimizer create gives', (v) => core.createOptimizer({ name: 'own', create: () => v } as never)],
  ['createSchedule', (v) => core.createSchedule(v)],
  ['createSchedule create gives', (v) => core.createSchedule({ name: 'own', create: () => v } as never), ['a function']], // prettier-ignore
  ['datasetOf', (v) => core.datasetOf(v)],
  ['initializerOf', (v) => core.initializerOf(v)],
  ['drawEntries', (v) => core.drawEntries(v, () => 1), ['[]']],
  ['drawEntries draw', (v) => core.drawEntries([2], v), ['a function']],
  ['equalShapes', (v) => core.equalShapes(v)],
  ['equalShapes shape', (v) => core.equalShapes([[2], v])],
  ['evaluateFormula', (v) => core.evaluateFormula(v)],
  ['evaluateFormula scope', (v) => core.evaluateFormula(formula, v)],
  ['evaluateFormula value', (v) => core.evaluateFormula(formula, { x: v }), NUMBERS],
  ['evaluateRow', (v) => core.evaluateRow(v)],
  ['evaluateRow part', (v) => core.evaluateRow({ kind: 'negation', operand: v })],
  ['symbolsOf', (v) => core.symbolsOf(v)],
  ['symbolsOf part', (v) => core.symbolsOf({ kind: 'application', name: 'exp', args: [v] })],
  ['substitute', (v) => core.substitute(v, {})],
  ['substitute values', (v) => core.substitute(formula, v), ['{}']],
  ['substitute value', (v) => core.substitute(formula, { x: v }), NUMBERS],
  ['parseFormula', (v) => core.parseFormula(v), TEXT],
  ...(['toText', 'toLatex', 'toMathML'] as const).flatMap((print): Case[] => [
    [print, (v) => core[print](v)],
    [`${print} part`, (v) => core[print]({ kind: 'negation', operand: v })],
    [`${print} options`, (v) => core[print](formula, v), ['undefined', '{}']],
    [`${print} digits`, (v) => core[print](formula, { digits: v }), LEFT_OUT],
  ]),
  ['family', (v) => core.family('thing', v), ['[]']],
  ['family member', (v) => core.family('thing', [v])],
  ['family names', (v) => core.family('thing', [{ name: '0.1' }, { name: v }])],
  ['resolve', (v) => core.resolve(v, core.activations)],
  ['nearestName', (v) => core.nearestName(v, ['a']), EVERYTHING],
  ['unknownName', (v) => { throw core.unknownName('thing', 'here', v, ['a']); }], // prettier-ignore
  ['describe', (v) => core.describe(v), EVERYTHING],
  ['isRecord', (v) => core.isRecord(v), EVERYTHING],
  ['isTensor', (v) => core.isTensor(v), EVERYTHING],
  ['fansOf', (v) => core.fansOf(v), ['[]']],
  ['fillNested', (v) => { core.fillNested(v, [2], new Float64Array(2), 'here'); }], // prettier-ignore
  ['fromNested', (v) => core.fromNested(v), [...NUMBERS, '[]']],
  ['fromNested row', (v) => core.fromNested([[1, 2], v])],
  ['look', (v) => core.look(() => v), EVERYTHING],
  ['kindOf', core.kindOf, EVERYTHING],
  ['nestedShape', (v) => core.nestedShape(v), EVERYTHING],
  ['toNested', (v) => core.toNested(v)],
  ['tensor', (v) => core.tensor(v, [1]), ['[]']],
  ['tensor data', (v) => core.tensor([1], v)],
  ['zeros', (v) => core.zeros(v), ['[]']],
  ['globalNorm', (v) => core.globalNorm(v), ['[]']],
  ['globalNorm array', (v) => core.globalNorm([v]), ['[]']],
  ['oneHotTargets', (v) => core.oneHotTargets(v)],
  ['oneHotTargets classes', (v) => core.oneHotTargets({ ...samples, classes: v })],
  ['signedTargets', (v) => core.signedTargets(v)],
  ['samplesOf', (v) => core.samplesOf(v, 2), ['[]']],
  ['samplesOf row', (v) => core.samplesOf([[1, 2, 0], v], 2)],
  ['samplesOf classes', (v) => core.samplesOf([[1, 2, 0]], v)],
  ['shuffledSamples', (v) => core.shuffledSamples(v, random)],
  ['shuffledSamples random', (v) => core.shuffledSamples(samples, v)],
  ['splitSamples', (v) => core.splitSamples(v, 0.5)],
  ['splitSamples share', (v) => core.splitSamples(samples, v)],
  ['takeRows', (v) => core.takeRows(v, [0])],
  ['takeRows indices', (v) => core.takeRows(samples, v), ['[]']],
  ['takeRows index', (v) => core.takeRows(samples, [v])],
  ['standardisationOf', (v) => core.standardisationOf(v)],
  ['standardise', (v) => core.standardise(v, { means: [0], deviations: [1] })],
  ['standardise by', (v) => core.standardise(square, v)],
  ['standardise means', (v) => core.standardise(square, { means: v, deviations: [1, 1] })],
  ['renamed', (v) => core.renamed(v, 'own', 'Own', {})],
  ['renamed defaults', (v) => core.renamed(core.optimizers.get('sgd'), 'own', 'Own', v), ['{}']],
  ['scalarOf', (v) => core.scalarOf(v)],
  ['scheduleProduct', (v) => core.scheduleProduct(v), ['a function']],
  ['scheduleSequence', (v) => core.scheduleSequence(v, () => 1), ['[]']],
  ['scheduleSequence stage', (v) => core.scheduleSequence([v], () => 1)],
  ['scheduleSequence steps', (v) => core.scheduleSequence([{ factor: () => 1, steps: v }], () => 1), ['2.5', 'Infinity']], // prettier-ignore
  ['scheduleSequence last', (v) => core.scheduleSequence([], v), ['a function']],
  ['weightSizes', (v) => core.weightSizes(v, false), ['[]']],
];

/** A rule in a definition, since its parts are checked when it is declared. */
function declared(rule: unknown): unknown {
  return core.defineSchedule({ ...DEFINITIONS.defineSchedule[1], options: { rule: rule as never } });
}

/** Functions that do not check their arguments, and why. */
const UNCHECKED: readonly string[] = [
  // Functions of one number run for every entry, and `update` of an optimiser runs for every parameter of every step.
  'erf', 'erfc', 'erfcx', 'logistic', 'normalDensity', 'normalDistribution', 'keptFactor',
  // Shapes have been checked by the creator of the tensor.
  'sizeOf', 'unitsOf', 'sameShape', 'formatShape',
  // Attributes and inputs have been checked by the creator of the node.
  'dropoutMask', 'dropoutWords', 'sumParts',
  // The caller that creates a fault has already checked.
  'Fault',
]; // prettier-ignore

describe('a meaningless value', () => {
  const cases = [...CASES, ...OF_DEFINITIONS, ...OF_RESULTS, ...OF_MEMBERS];

  it.each(cases.map(([what, act, takes = []]) => ({ what, act, takes })))(
    'as $what is reported',
    ({ act, takes }) => {
      const outcomes = EVERYTHING.map((name) => [name, outcomeOf(act, name)]);
      const right = EVERYTHING.map((name) => [name, takes.includes(name) ? TAKEN : TOLD]);
      expect(Object.fromEntries(outcomes)).toEqual(Object.fromEntries(right));
    },
  );
});

const [TAKEN, TOLD] = ['taken', 'told in words'];

/**
 * The outcome of a call: taken, reported, or else the error itself, if it is no fault or a fault that says too little.
 */
function outcomeOf(act: Act, name: Name): unknown {
  try {
    act(NONSENSE[name] as never);
    return TAKEN;
  } catch (error) {
    if (!(error instanceof Fault)) return error;
    const { what, where = '', expected } = error;
    return what + where !== '' && expected ? TOLD : error;
  }
}

it('a revoked proxy is not taken for an object of this library, and is reported', () => {
  const { proxy, revoke } = Proxy.revocable({ shape: [1], data: [1] }, {});
  revoke();
  expect([core.isRecord(proxy), core.isTensor(proxy)]).toEqual([false, false]);
  expect(core.describe(proxy)).toBe('an object');
  expect(() => core.tensor([1], proxy as never)).toThrow(Fault);
});

it('every function that this package exports is called with meaningless values', () => {
  const handed = [...CASES, ...OF_DEFINITIONS].map(([title]) => title.split(/[ .]/)[0]);
  const functions = Object.entries(core).flatMap(([name, part]) =>
    typeof part === 'function' ? [name] : [],
  );
  expect(functions.filter((name) => !handed.includes(name) && !UNCHECKED.includes(name))).toEqual([]);
});
