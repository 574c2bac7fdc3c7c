/**
 * The kernels of the WebAssembly binaries: their names, the words that follow each one's opcode, and the variants of
 * some of them. The sources of the binaries are in `kernels/`; opcodes are positions in these lists, from which the build
 * generates constants for the compiler.
 *
 * Addresses, strides and lengths are in bytes. `passage` is code generated for a single tape.
 */
export const kernelSet = {
  end: [],
  gather: ['into', 'table', 'rowBytes', 'lanes', 'order'],
  product: [
    'rows',
    'bytes',
    'depth',
    'a',
    'aRow',
    'aStep',
    'b',
    'bStep',
    'c',
    'cRow',
    'start',
    'bias',
    'biasStep',
  ],
  sparseProduct: ['rows', 'bytes', 'depth', 'a', 'aRow', 'b', 'bStep', 'c', 'cRow', 'list', 'otherwise'],
  dots: [
    'rows',
    'columns',
    'bytes',
    'a',
    'aRow',
    'b',
    'bRow',
    'c',
    'cRow',
    'cColumn',
    'start',
    'bias',
    'biasStep',
  ],
  total: ['into', 'units', 'stride', 'add', 'g', 'row'],
  transpose: ['into', 'intoRow', 'from', 'fromRow', 'rows', 'bytes'],
  copyRows: ['into', 'from', 'fromRow', 'rows', 'bytes'],
  activate: ['y', 'x', 'bytes', 'constants'],
  activateBack: ['into', 'add', 'x', 'y', 'g', 'bytes', 'constants'],
  softmax: ['y', 'x', 'units', 'row'],
  softmaxBack: ['into', 'add', 'y', 'g', 'units', 'row'],
  logSoftmax: ['y', 'x', 'units', 'row'],
  logSoftmaxBack: ['into', 'add', 'y', 'g', 'units', 'row'],
  scale: ['into', 'add', 'from', 'bytes', 'factor'],
  fill: ['into', 'bytes', 'number'],
  multiply: ['into', 'add', 'a', 'b', 'bytes'],
  divide: ['into', 'add', 'a', 'b', 'bytes', 'factor'],
  sumUnits: ['into', 'add', 'x', 'units', 'row', 'factor'],
  spreadUnits: ['into', 'add', 'g', 'units', 'row', 'factor'],
  dotUnits: ['into', 'add', 'a', 'b', 'units', 'row'],
  scaleUnits: ['into', 'add', 'g', 'b', 'units', 'row'],
  mask: ['into', 'units', 'row', 'seedHigh', 'seedLow', 'droppedHigh', 'droppedLow', 'kept'],
  normalise: ['y', 'x', 'units', 'row', 'epsilon', 'gain', 'gainStride', 'bias', 'biasStride'],
  normaliseBack: ['into', 'add', 'x', 'g', 'units', 'row', 'epsilon', 'gain', 'gainStride'],
  lossValue: ['into', 'y', 't', 'units', 'row', 'isRow', 'divisor', 'byRows', 'constants'],
  lossBack: ['into', 'add', 'side', 'g', 'y', 't', 'units', 'row', 'isRow', 'divisor', 'byRows', 'constants'],
  crossEntropy: ['into', 'y', 't', 'units', 'row', 'classes', 'byRows'],
  crossEntropyBack: ['into', 'add', 'side', 'g', 'y', 't', 'units', 'row', 'classes', 'byRows'],
  checkFinite: ['into', 'from', 'bytes'],
  piece: ['direction', 'parameter', 'state1', 'state2', 'state3', 'bytes', 'numbers'],
  descend: ['parameter', 'direction', 'bytes', 'numbers', 'isScaled'],
  core: ['step'],
  passage: ['number'],
} as const;

export type KernelName = keyof typeof kernelSet;

/** The operands of a kernel, by name. */
export type KernelOperands<K extends KernelName> = Readonly<Record<(typeof kernelSet)[K][number], number>>;

/** The scalar activations of `activate`. A choice attribute that selects a different function is appended to the name. */
export const activationKernels = [
  'identity',
  'step',
  'sigmoid',
  'tanh',
  'relu',
  'leaky-relu',
  'elu',
  'selu',
  'gelu none',
  'gelu tanh',
  'silu',
  'mish',
  'softplus',
  'softsign',
  'hard-sigmoid',
  'hard-tanh',
] as const;

/** The losses of `lossValue`. */
export const lossKernels = [
  'half-squared-error',
  'mean-squared-error',
  'mean-absolute-error',
  'huber',
  'binary-cross-entropy',
  'binary-cross-entropy-with-logits',
  'hinge',
  'kullback-leibler probability',
  'kullback-leibler logarithm',
] as const;

/** Adjustments of gradients before the update; `done` ends the list. */
export const adjustmentKernels = ['done', 'l1', 'l2', 'norm', 'value'] as const;

/** The initial values of sums: 0, the number in memory, or a bias. The first two are also the values of an operand `add`. */
export const sumStarts = ['nothing', 'added', 'bias'] as const;

/** The list that `sparseProduct` makes begins with this many bytes for the initial sums of a block: six vectors. */
export const listBytes = { listHead: 96 } as const;

/**
 * The pieces of optimisers. For each, the binary has functions named after it in camel case, all with the same
 * parameters: `…State1` to `…State3` return the new value of each array of state, `…Direction` the direction passed on.
 */
export const pieceKernels = [
  'rate',
  'coupled-decay',
  'decoupled-decay',
  'velocity',
  'averaged-squares',
  'averaged-variance',
  'summed-squares',
  'adaptive-moments',
  'greatest-moments',
] as const;

export type PieceKernel = (typeof pieceKernels)[number];

/** The 32-bit words of the frame that a run works on. */
export const frameWords = [
  'program',
  'loss',
  'gradient',
  'trained',
  'parameter',
  'penalised',
  'update',
  'adjustments',
  'numbers',
  'numbersOfStep',
  'order',
  'rows',
  'batchSize',
  'batches',
  'shuffles',
  'batch',
  'epoch',
  'rowsTaken',
  'taken',
  'patience',
  'waited',
  'batchRows',
  'batchStart',
  'numbersNow',
] as const;

/**
 * Byte offsets of the other fields of the frame: float64 numbers (the sum of the losses and the stop conditions' state),
 * a check that is 0 if all gradients are finite, the number of the run's first step, and the words of the random
 * generator, current and before the epoch.
 */
export const frameBytes = {
  lossTaken: 96,
  lossBelow: 104,
  leastGain: 112,
  bestLoss: 120,
  check: 128,
  firstStep: 136,
  random: 144,
  frameSize: 176,
} as const;
