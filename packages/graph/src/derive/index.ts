export { derive, type DeriveOptions } from './derive.js';
export { gradientsOfRow } from './gradients-of-row.js';
export type {
  Barrier,
  Derivation,
  Factor as DerivationFactor,
  FactorFormula,
  FactorKind,
  Gathering,
  GradientStage,
  Name as DerivationName,
  Path as DerivationPath,
  Place as DerivationPlace,
  PlaceEdge as DerivationEdge,
  Subject as DerivationSubject,
  Target as DerivationTarget,
  Term as DerivationTerm,
  Update as DerivationUpdate,
  UpdateLine as DerivationUpdateLine,
  UpdateOptions,
} from './derivation.js';
export type { Fragment, NumberFragment, RelationSign, SymbolFragment } from './fragment/fragment.js';
export { formatCount } from './fragment/format-count.js';
export { setFragment, type CaseWords, type Notation } from './fragment/set.js';
export { locales, type Locale } from './locale/index.js';
export { pageOf, sections, type Page, type PageOptions } from './page/index.js';
export type { Block, FormulaBlock, TextBlock, TitleBlock } from './page/block.js';
export type { WritingOptions } from './page/writing.js';
export { toLatex } from './render/latex.js';
export { toMarkdown } from './render/markdown.js';
export { mathmlFormula, toMathML } from './render/mathml.js';
export { toText } from './render/text.js';
export { formulaFragment, type FormulaFragmentOptions } from './formula-fragment.js';
export { nodeName } from './node-name.js';
export { sumTerms, type SumTerm } from './sum-terms.js';
export { valueFormula, type ValueFormulaOptions } from './value-formula.js';
export type { LossChoice } from './state.js';
