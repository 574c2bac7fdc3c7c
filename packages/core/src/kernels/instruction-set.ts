/**
 * The instructions of a tape and the names of their operands. Every engine translates them for itself; the opcodes of the
 * WebAssembly binaries are those of `kernelSet`.
 *
 * All operands are integers. `into`, `from`, `x`, `w`, `g` … are offsets into the tape's memory, counted in numbers;
 * non-integer constants are stored in that memory as well. A value of u units is stored as u runs of `lanes` numbers,
 * one lane per row of the batch. With an operand `add`, 1 adds the result to what is stored there and 0 overwrites it.
 */
interface InstructionSet {
  /** The rows of a table [rows, units] selected by the batch, one per lane; unused lanes repeat the first row. */
  gather: 'into' | 'table' | 'units';
  /**
   * into[i] = start + Σⱼ w[i · unitStride + j · inputStride] · x[j] over lanes. The start, one of
   * `sumStarts`, is 0, the stored value, or bias[i · biasStride].
   */
  affine:
    'into' | 'units' | 'start' | 'bias' | 'biasStride' | 'x' | 'width' | 'w' | 'unitStride' | 'inputStride';
  /** into[i · unitStride + j · inputStride] = Σ_lanes g[i] · x[j]. */
  outer: 'into' | 'units' | 'width' | 'unitStride' | 'inputStride' | 'add' | 'g' | 'x';
  /** into[i · stride] = Σ_lanes g[i]; a stride of 0 sums all units into one number. */
  total: 'into' | 'units' | 'stride' | 'add' | 'g';
  /** y = f(x) entrywise, f being a scalar activation. */
  activate: 'f' | 'y' | 'x' | 'count' | 'constants';
  /** into = g · f'(x, y) entrywise. */
  activateBack: 'f' | 'into' | 'add' | 'x' | 'y' | 'g' | 'count' | 'constants';
  /** y = f(x) row by row, f being a row activation. */
  activateRows: 'f' | 'y' | 'x' | 'units';
  activateRowsBack: 'f' | 'into' | 'add' | 'y' | 'g' | 'units';
  /** into = factor · from. */
  scale: 'into' | 'add' | 'from' | 'count' | 'factor';
  fill: 'into' | 'count' | 'number';
  /** into = a · b entrywise. */
  multiply: 'into' | 'add' | 'a' | 'b' | 'count';
  /** into = factor · a / b entrywise. */
  divide: 'into' | 'add' | 'a' | 'b' | 'count' | 'factor';
  /** into = factor · Σ_units x, lane by lane. */
  sumUnits: 'into' | 'add' | 'x' | 'units' | 'factor';
  /** Every unit of into = factor · g, lane by lane. */
  spreadUnits: 'into' | 'add' | 'g' | 'units' | 'factor';
  /** into = Σ_units a · b, lane by lane. */
  dotUnits: 'into' | 'add' | 'a' | 'b' | 'units';
  /** Every unit of into = g · b, g being one number per lane. */
  scaleUnits: 'into' | 'add' | 'g' | 'b' | 'units';
  /**
   * The dropout mask of a step: 0 for dropped entries, `kept` for the others, drawn row by row; with `perRow`, units have
   * lanes. The words are those of `dropoutWords`.
   */
  mask: 'into' | 'units' | 'perRow' | 'seedHigh' | 'seedLow' | 'droppedHigh' | 'droppedLow' | 'kept';
  /** y = gain · x̂ + bias, x̂ being the units of each lane normalised to mean 0 and variance 1. */
  normalise: 'y' | 'x' | 'units' | 'epsilon' | 'gain' | 'gainStride' | 'bias' | 'biasStride';
  /** into = the vector-Jacobian product of gain · x̂ with g, with respect to x. */
  normaliseBack: 'into' | 'add' | 'x' | 'g' | 'units' | 'epsilon' | 'gain' | 'gainStride';
  /** into = Σ f(y, t) / divisor over the rows of the batch; with `byRows` the divisor is multiplied by their number. */
  loss: 'f' | 'into' | 'y' | 't' | 'units' | 'divisor' | 'byRows' | 'constants';
  /** into = g · ∂f/∂y / divisor, or ∂f/∂t with `side` 1; 0 in unused lanes. */
  lossBack: 'f' | 'into' | 'add' | 'side' | 'g' | 'y' | 't' | 'units' | 'divisor' | 'byRows' | 'constants';
  /** The softmax cross-entropy of rows of logits; with `classes` a target is a class index instead of a row. */
  crossEntropy: 'into' | 'y' | 't' | 'units' | 'classes' | 'byRows';
  crossEntropyBack: 'into' | 'add' | 'side' | 'g' | 'y' | 't' | 'units' | 'classes' | 'byRows';
  /** The operation of a node by its core function, on copies in row-major order. */
  call: 'node';
  /** Its vector-Jacobian product with respect to input `index`. */
  callBack: 'node' | 'index' | 'into' | 'add' | 'g';
}

export type InstructionName = keyof InstructionSet;

/** The operands of an instruction, by name. */
export type Operands<I extends InstructionName> = Readonly<Record<InstructionSet[I], number>>;

/** One instruction of a tape. */
export type Instruction = {
  readonly [I in InstructionName]: { readonly name: I; readonly operands: Operands<I> };
}[InstructionName];
