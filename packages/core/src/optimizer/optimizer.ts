import { callable, checkArgument, type OptionCheck, text } from '../argument.js';
import type { AttributeRules } from '../attributes.js';
import { checkDefinition, type FieldChecks, optional, ruleTable } from '../definition.js';
import type { Named } from '../family.js';
import { isRecord } from '../fault.js';
import { type AnyOptions, completeOptions, type OptionsOf, stated, withDefaults } from '../options.js';
import { chain, checkPieces, type Piece } from './chain.js';
import { convention } from './convention.js';
import type { Updater } from './updater.js';

/**
 * A rule by which parameters are updated from their gradients.
 *
 * In formulas p is the parameter, g its gradient, η the learning rate, k the number of updates before this one and
 * t = k + 1; all operations are entrywise.
 */
export interface Optimizer<N extends string = string, O = AnyOptions> extends Named {
  readonly name: N;
  /** The name that menus show: `RMSprop`. */
  readonly title: string;
  /** The update rule with the default options. */
  readonly formula: string;
  readonly options: AttributeRules;
  /**
   * The optimiser with these options and defaults for the others.
   * @param where What messages give as the place; by default the optimiser's name.
   * @throws Fault for an unknown option or an invalid value.
   */
  create(options?: Partial<O>, where?: string): Updater;
}

/** The definition that `defineOptimizer` takes. */
export interface OptimizerDefinition<N extends string, R extends AttributeRules> {
  readonly name: N;
  readonly title: string;
  readonly options: R;
  /** The defaults that differ in Keras's convention. */
  readonly keras?: Partial<OptionsOf<R>>;
  /** The pieces the update is made of, in order. */
  pieces(this: void, options: OptionsOf<Conventional<R>>): readonly Piece[];
}

/** The option that every optimiser has in addition to its own. */
type Conventional<R extends AttributeRules> = R & { readonly convention: typeof convention };

/**
 * An optimiser made of pieces.
 * @throws Fault for a field that is missing, invalid or unknown, and if `pieces` does not return pieces.
 */
export function defineOptimizer<const N extends string, R extends AttributeRules>(
  definition: OptimizerDefinition<N, R>,
): Optimizer<N, OptionsOf<Conventional<R>>> {
  checkDefinition(definition, FIELDS, 'optimiser');
  const { name, title, keras, pieces } = definition;
  const options = { ...definition.options, convention };
  const create = (given: AnyOptions = {}, where: string = name): Updater => {
    const chosen = stated(given, where);
    const defaults = chosen['convention'] === 'keras' ? keras : undefined;
    const made = pieces(completeOptions(options, { ...defaults, ...chosen }, where));
    checkPieces(made, where);
    return chain(made);
  };
  return { name, title, options, formula: create().formula, create };
}

const FIELDS: FieldChecks<OptimizerDefinition<string, AttributeRules>> = {
  name: text,
  title: text,
  options: ruleTable,
  keras: optional({ expected: 'an object of names and values', allows: isRecord }),
  pieces: callable,
};

/**
 * The same optimiser with other defaults under another name.
 * @throws Fault if `base` is not an optimiser, and for invalid defaults.
 */
export function renamed<const N extends string, O extends object>(
  base: Optimizer<string, O>,
  name: N,
  title: string,
  defaults: Partial<O>,
): Optimizer<N, O> {
  checkArgument(base, 'optimiser', optimizerCheck, name);
  const create = (given: Partial<O> = {}, where: string = name): Updater =>
    base.create({ ...defaults, ...stated(given, where) }, where);
  const options = withDefaults(base.options, defaults);
  return { name, title, options, formula: create().formula, create };
}

const optimizerCheck: OptionCheck = {
  expected: 'an optimiser',
  allows: (found) =>
    isRecord(found) && callable.allows(found['create']) && ruleTable.allows(found['options']),
};
