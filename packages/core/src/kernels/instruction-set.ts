/**
 * The instructions a compiled graph is made of, each with its operands in order. Both engines run these and nothing
 * else; the numbers by which the binary knows them are their places in this list.
 *
 * All operands are whole numbers. `into`, `from`, `x`, `w`, `g` … are offsets in the tape's memory, counted in numbers;
 * constants that are not whole stand in that memory as well. A value of u units is stored as u runs of `lanes` numbers,
 * one lane for each row of the batch. Where there is `add`, 1 adds the result to what stands there and 0 overwrites it.
 */
export const instructionSet = {
  /** Rows of a table [rows, units] that the batch names, one lane each; lanes left over repeat its first row. */
  gather: ['into', 'table', 'units'],
  /**
   * into[i] = start + Σⱼ w[i · unitStride + j · inputStride] · x[j] over lanes. The start is 0 with `start` 0, what
   * stands there with 1, bias[i · biasStride] with 2.
   */
  affine: ['into', 'units', 'start', 'bias', 'biasStride', 'x', 'width', 'w', 'unitStride', 'inputStride'],
  /** into[i · unitStride + j · inputStride] = Σ_lanes g[i] · x[j]. */
  outer: ['into', 'units', 'width', 'unitStride', 'inputStride', 'add', 'g', 'x'],
  /** into[i · stride] = Σ_lanes g[i]; with a stride of 0 all units go to one sum. */
  total: ['into', 'units', 'stride', 'add', 'g'],
  /** y = f(x) by entry, f being a scalar activation. */
  activate: ['f', 'y', 'x', 'count', 'constants'],
  /** into = g · f'(x, y) by entry. */
  activateBack: ['f', 'into', 'add', 'x', 'y', 'g', 'count', 'constants'],
  /** y = f(x) row by row, f being an activation of whole rows. */
  activateRows: ['f', 'y', 'x', 'units'],
  activateRowsBack: ['f', 'into', 'add', 'y', 'g', 'units'],
  /** into = factor · from. */
  scale: ['into', 'add', 'from', 'count', 'factor'],
  fill: ['into', 'count', 'number'],
  /** into = a · b by entry. */
  multiply: ['into', 'add', 'a', 'b', 'count'],
  /** into = factor · a / b by entry. */
  divide: ['into', 'add', 'a', 'b', 'count', 'factor'],
  /** into = factor · Σ_units x, lane by lane. */
  sumUnits: ['into', 'add', 'x', 'units', 'factor'],
  /** Every unit of into = factor · g, lane by lane. */
  spreadUnits: ['into', 'add', 'g', 'units', 'factor'],
  /** into = Σ_units a · b, lane by lane. */
  dotUnits: ['into', 'add', 'a', 'b', 'units'],
  /** Every unit of into = g · b, g being one number for each lane. */
  scaleUnits: ['into', 'add', 'g', 'b', 'units'],
  /**
   * Every entry 0 where the generator of a step drops it, `kept` elsewhere, drawn row by row; `perRow` says that units have
   * lanes. The words are those of `dropoutWords`.
   */
  mask: ['into', 'units', 'perRow', 'seedHigh', 'seedLow', 'droppedHigh', 'droppedLow', 'kept'],
  /** y = gain · x̂ + bias, x̂ being the units of each lane at mean 0 and variance 1. */
  normalise: ['y', 'x', 'units', 'epsilon', 'gain', 'gainStride', 'bias', 'biasStride'],
  /** into = what comes back to x from a gradient g of gain · x̂. */
  normaliseBack: ['into', 'add', 'x', 'g', 'units', 'epsilon', 'gain', 'gainStride'],
  /** into = Σ f(y, t) / divisor over the rows of the batch; a divisor `byRows` is multiplied by their count. */
  loss: ['f', 'into', 'y', 't', 'units', 'divisor', 'byRows', 'constants'],
  /** into = g · ∂f/∂y / divisor, or ∂f/∂t with `side` 1; 0 in the lanes that are no rows. */
  lossBack: ['f', 'into', 'add', 'side', 'g', 'y', 't', 'units', 'divisor', 'byRows', 'constants'],
  /** The softmax cross-entropy of rows of logits; `classes` says that a target is one index instead of a row. */
  crossEntropy: ['into', 'y', 't', 'units', 'classes', 'byRows'],
  crossEntropyBack: ['into', 'add', 'side', 'g', 'y', 't', 'units', 'classes', 'byRows'],
  /** The operation of a node by its core function, on copies in row-major order. */
  call: ['node'],
  /** What comes back from it to its input `index`. */
  callBack: ['node', 'index', 'into', 'add', 'g'],
} as const;

export type InstructionName = keyof typeof instructionSet;

/** The operands of an instruction, by name. */
export type Operands<I extends InstructionName> = Readonly<
  Record<(typeof instructionSet)[I][number], number>
>;

/** One step of a tape. */
export type Instruction = {
  readonly [I in InstructionName]: { readonly name: I; readonly operands: Operands<I> };
}[InstructionName];
