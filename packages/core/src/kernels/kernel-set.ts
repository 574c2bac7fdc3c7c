/**
 * The kernels of the WebAssembly binaries: what they are called, the words that follow each one's opcode, and the
 * variants that some of them know. The sources of the binaries are in `kernels/`; their numbers are the places in these
 * lists, from which the build writes them down for the compiler.
 *
 * Addresses, strides and lengths are in bytes. `passage` is code that was written for one tape alone.
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

/** The scalar activations that `activate` knows. Where a choice among its attributes makes another function, it follows the name. */
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

/** The losses that `lossValue` knows. */
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

/** What can be done to gradients before the update; `done` ends the list. */
export const adjustmentKernels = ['done', 'l1', 'l2', 'norm', 'value'] as const;

/**
 * The pieces optimisers are made of. Of each the binary has functions by its name in camel case: `…State1` to `…State3`,
 * what becomes of each array of state, and `…Direction`, the direction handed on, all of the same arguments.
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
  'paying',
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
 * Where in the frame, in bytes, stand its numbers in float64 (the sum of the losses, and what the rules that end a run go
 * by), a number that is 0 where all gradients are finite, the number of the run's first step, and the generator's words, now
 * and before the epoch.
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
