import {
  anyNumber,
  callable,
  checkArgument,
  generator,
  numberList,
  type OptionCheck,
  text,
} from '../argument.js';
import type { AttributeRules } from '../attributes.js';
import { checkDefinition, type FieldChecks, optional, ruleTable } from '../definition.js';
import type { Named } from '../family.js';
import { checkNames, Fault } from '../fault.js';
import { type AnyOptions, completeOptions, type OptionsOf } from '../options.js';
import type { Random } from '../random.js';
import { checkShape, type Shape, sizeOf } from '../tensor.js';

/** The fans of a parameter: how many units feed one of its outputs, and how many one of its inputs feeds. */
export interface Fans {
  readonly fanIn: number;
  readonly fanOut: number;
}

/**
 * The initial numbers of a parameter.
 *
 * In formulas in and out are the fans, N(μ, s) is the normal distribution with standard deviation s and U(a, b) the
 * uniform one.
 */
export interface Initializer<N extends string = string, O = AnyOptions> extends Named {
  readonly name: N;
  /** The name that menus show. */
  readonly title: string;
  /** The distribution of an entry w: `w ~ N(0, √(2 / in))`. */
  readonly formula: string;
  readonly options: AttributeRules;
  /** The initial bias of layers whose weights use this initialiser: 0, unless its source does otherwise. */
  readonly bias: number;
  /**
   * Initial numbers for a parameter of this shape, row-major; weights are [out, in]. Entries are drawn in that order.
   * @throws Fault for an invalid shape, fan or option.
   */
  fill(shape: Shape, fans: Fans, random: Random, options?: Partial<O>, where?: string): Float64Array;
}

/** The definition that `defineInitializer` takes. */
export interface InitializerDefinition<N extends string, R extends AttributeRules> {
  readonly name: N;
  readonly title: string;
  readonly formula: string;
  readonly options: R;
  readonly bias?: number;
  fill(this: void, shape: Shape, fans: Fans, random: Random, options: OptionsOf<R>): Float64Array;
}

/**
 * An initialiser that checks its arguments and the numbers it produces.
 * @throws Fault for a field that is missing, invalid or unknown.
 */
export function defineInitializer<const N extends string, R extends AttributeRules>(
  definition: InitializerDefinition<N, R>,
): Initializer<N, OptionsOf<R>> {
  checkDefinition(definition, FIELDS, 'initialiser');
  const { fill, bias = 0, ...facts } = definition;
  return {
    ...facts,
    bias,
    fill(shape, fans, random, options: AnyOptions = {}, where = facts.name) {
      const size = checkShape(shape, where);
      checkFans(fans, size, where);
      checkArgument(random, 'generator', generator, where);
      const numbers = fill(shape, fans, random, completeOptions(facts.options, options, where));
      checkArgument(numbers, 'numbers', floatsOf(size), where);
      return numbers;
    },
  };
}

const FIELDS: FieldChecks<InitializerDefinition<string, AttributeRules>> = {
  name: text,
  title: text,
  formula: text,
  options: ruleTable,
  bias: optional(anyNumber),
  fill: callable,
};

function floatsOf(size: number): OptionCheck {
  return {
    expected: `a Float64Array of ${size} numbers`,
    allows: (found) => found instanceof Float64Array && found.length === size,
  };
}

/** The fans of weights of shape [out, in]. */
export function fansOf(shape: Shape): Fans {
  checkArgument(shape, 'shape', numberList);
  const [fanOut, fanIn] = shape;
  return { fanIn, fanOut };
}

/** An array of the shape's size, with one call of `draw` per entry. */
export function drawEntries(shape: Shape, draw: () => number): Float64Array {
  checkShape(shape);
  checkArgument(draw, 'draw', callable);
  return Float64Array.from({ length: sizeOf(shape) }, draw);
}

/** @throws Fault unless both fans are positive integers; an empty parameter needs none. */
function checkFans(fans: Fans, size: number, where: string): void {
  if (size === 0) return;
  checkNames(fans, ['fanIn', 'fanOut'], where, 'fan');
  const { fanIn, fanOut } = fans;
  for (const [name, fan] of Object.entries({ fanIn, fanOut })) {
    if (Number.isInteger(fan) && fan > 0) continue;
    throw new Fault({
      what: 'bad fan',
      where: `${where}/${name}`,
      found: fan,
      expected: 'a whole number, 1 or more',
    });
  }
}
