/** An operation by its neutral name and by ours. */
export interface Translation {
  readonly neutral: string;
  readonly own: string;
  /** Attributes by their neutral names. */
  readonly attributes?: Readonly<Record<string, AttributeTranslation>>;
  /** Attributes that must have a fixed value in the neutral form, which matches the behaviour of ours. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  /** Attributes that follow from the inputs; ignored when reading, written by `write-reference-graph.ts`. */
  readonly implied?: readonly string[];
}

interface AttributeTranslation {
  readonly own: string;
  /** Words that differ, neutral to ours. */
  readonly words?: Readonly<Record<string, string>>;
}

const reduction: AttributeTranslation = { own: 'reduction', words: { batchmean: 'batch-mean' } };
const lossAttributes = { reduction };

/** Used in both directions. An operation that is not in this table has no neutral form. */
export const translations: readonly Translation[] = [
  { neutral: 'input', own: 'input' },
  { neutral: 'param', own: 'parameter' },
  { neutral: 'target', own: 'target' },
  { neutral: 'linear', own: 'weighted-sum', attributes: { transpose_w: { own: 'transpose' } } },
  { neutral: 'weighted_sum', own: 'weighted-sum', implied: ['n', 'bias'] },
  { neutral: 'add', own: 'add' },
  { neutral: 'sub', own: 'subtract' },
  { neutral: 'mul', own: 'multiply' },
  { neutral: 'concat', own: 'concat', fixed: { axis: 1 } },
  { neutral: 'identity', own: 'identity' },
  { neutral: 'step', own: 'step' },
  { neutral: 'sigmoid', own: 'sigmoid' },
  { neutral: 'tanh', own: 'tanh' },
  { neutral: 'relu', own: 'relu' },
  { neutral: 'leaky_relu', own: 'leaky-relu', attributes: { alpha: { own: 'slope' } } },
  { neutral: 'elu', own: 'elu', attributes: { alpha: { own: 'alpha' } } },
  { neutral: 'gelu', own: 'gelu', attributes: { approximate: { own: 'approximation' } } },
  { neutral: 'silu', own: 'silu' },
  { neutral: 'softplus', own: 'softplus' },
  { neutral: 'softmax', own: 'softmax' },
  { neutral: 'log_softmax', own: 'log-softmax' },
  { neutral: 'mse', own: 'mean-squared-error', attributes: lossAttributes },
  { neutral: 'half_sse', own: 'half-squared-error', attributes: lossAttributes },
  { neutral: 'mae', own: 'mean-absolute-error', attributes: lossAttributes },
  { neutral: 'huber', own: 'huber', attributes: { ...lossAttributes, delta: { own: 'delta' } } },
  { neutral: 'bce', own: 'binary-cross-entropy', attributes: lossAttributes },
  { neutral: 'bce_with_logits', own: 'binary-cross-entropy-with-logits', attributes: lossAttributes },
  { neutral: 'hinge', own: 'hinge', attributes: lossAttributes },
  { neutral: 'kl', own: 'kullback-leibler', attributes: lossAttributes },
  {
    neutral: 'softmax_cross_entropy',
    own: 'softmax-cross-entropy',
    attributes: { ...lossAttributes, target: { own: 'targets', words: { probabilities: 'distribution' } } },
  },
  { neutral: 'weighted_total', own: 'weighted-total', attributes: { weights: { own: 'weights' } } },
];

/** Our name for a neutral attribute's value. */
export function ownWord({ words = {} }: AttributeTranslation, value: unknown): unknown {
  return typeof value === 'string' && Object.hasOwn(words, value) ? words[value] : value;
}

/** The neutral name for our attribute's value. */
export function neutralWord({ words = {} }: AttributeTranslation, value: unknown): unknown {
  return Object.entries(words).find(([, own]) => own === value)?.[0] ?? value;
}
