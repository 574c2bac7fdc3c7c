export { derive, type DeriveOptions } from './derive.js';
export type {
  Barrier,
  Derivation,
  Factor as DerivationFactor,
  FactorFormula,
  FactorKind,
  Gathering,
  Name as DerivationName,
  Path as DerivationPath,
  Place as DerivationPlace,
  PlaceEdge as DerivationEdge,
  Subject as DerivationSubject,
  Target as DerivationTarget,
  Term as DerivationTerm,
  Update as DerivationUpdate,
  UpdateOptions,
} from './derivation.js';
export type { LossChoice } from './state.js';
