/** Greek letters, and the infinity sign, by the names that formulas use for them. */
const LETTERS: Readonly<Record<string, string>> = {
  alpha: 'α',
  beta: 'β',
  gamma: 'γ',
  delta: 'δ',
  epsilon: 'ε',
  eta: 'η',
  theta: 'θ',
  lambda: 'λ',
  mu: 'μ',
  pi: 'π',
  rho: 'ρ',
  sigma: 'σ',
  tau: 'τ',
  phi: 'φ',
  omega: 'ω',
  infinity: '∞',
};

const NAMES = new Map(Object.entries(LETTERS).map(([name, letter]) => [letter, name]));

const SUBSCRIPTS = '₀₁₂₃₄₅₆₇₈₉';

/** The parts of a symbol's name: `w_ij` is w with the subscript ij, `x1` is x with the subscript 1, `alpha` is the letter α. */
export interface PrintedName {
  readonly word: string;
  /** The letter that the word names, or the word itself. */
  readonly letter: string;
  readonly subscript: string;
}

export function printedName(name: string): PrintedName {
  const [, word = name, below = '', digits = ''] = /^(.+?)(?:_(.+)|(\d+))?$/u.exec(name) ?? [];
  return { word, letter: Object.hasOwn(LETTERS, word) ? LETTERS[word] : word, subscript: below + digits };
}

/** The canonical name of a printed word: α is `alpha`, x₁ and x_1 are `x1`. */
export function nameOf(word: string): string {
  return word
    .replace(/[₀-₉]/gu, (digit) => String(SUBSCRIPTS.indexOf(digit)))
    .replace(/_(?=\d+$)/u, '')
    .replace(/^.(?=[_\d]|$)/u, (letter) => NAMES.get(letter) ?? letter);
}

/** Digits as subscripts: 12 as ₁₂. */
export function lowered(digits: string): string {
  return digits.replace(/\d/g, (digit) => SUBSCRIPTS[Number(digit)]);
}
