export { evaluateFormula, evaluateRow, type Scope } from './evaluate.js';
export { substitute, symbolsOf, type Expression } from './expression.js';
export { toLatex } from './latex.js';
export { toMathML } from './mathml.js';
export { parseFormula } from './parse.js';
export type { PrintOptions } from './render.js';
export { toText } from './text.js';
