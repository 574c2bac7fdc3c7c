import { callable, checkArgument, countCheck, list, type OptionCheck, text, textList } from '../argument.js';
import { Fault, isRecord } from '../fault.js';
import { checkRate } from './check-rate.js';
import type { Floats, KernelPiece, KernelUse, OptimizerState, UpdateMoment, Updater } from './updater.js';

/**
 * A building block of an optimiser: momentum, decay, a scaling. Pieces form a chain: each transforms the direction it
 * receives, which is the gradient at first, and the last direction is subtracted from the parameter.
 */
export interface Piece {
  /** The state this piece needs, as names with the initial value of every entry. */
  readonly slots?: Readonly<Record<string, number>>;
  /** The constants that its part of the formula may contain, by symbol. */
  readonly constants?: Readonly<Record<string, number>>;
  /** Its part of the formula, given the name of the incoming direction. */
  describe(direction: string): PieceDescription;
  /**
   * Transforms the direction in place, updates its own state and may change the parameter beforehand. The direction may be
   * longer than the parameter; only the first `parameter.length` entries count.
   */
  apply(direction: Floats, parameter: Floats, state: OptimizerState, moment: UpdateMoment): void;
  /** The kernel that does the same in a compiled run; without one, compiled runs call `apply`. */
  readonly kernel?: KernelUse;
}

/** How a piece appears in a formula. */
export interface PieceDescription {
  /**
   * The assignments it adds, such as `v ← μ · v + g`, in the language of formulas; `g²`, `√s` and `βᵗ` are understood too. A symbol
   * that is read before it is assigned is a slot of state; such symbols have the order of the slots.
   */
  readonly lines?: readonly string[];
  /** The name of the outgoing direction. */
  readonly direction: string;
}

/** Combines the pieces to an updater that ends with p ← p − direction. */
export function chain(pieces: readonly Piece[]): Updater {
  const slots = pieces.flatMap((piece) => Object.entries(piece.slots ?? {}));
  const names = slots.map(([name]) => name);
  // Scratch memory for the direction, reused because updates run thousands of times a second; it holds nothing between calls.
  let direction = new Float64Array(0);
  return {
    formula: formulaOf(pieces),
    constants: Object.assign({}, ...pieces.map(({ constants }) => constants)) as Record<string, number>,
    ...kernelsOf(pieces),
    init(size) {
      checkArgument(size, 'size', countCheck);
      return Object.fromEntries(slots.map(([name, value]) => [name, new Float64Array(size).fill(value)]));
    },
    update(parameter, gradient, state, moment) {
      const size = parameter.length;
      checkFit(size, gradient, state, names);
      checkRate(moment.learningRate);
      if (direction.length < size) direction = new Float64Array(size);
      direction.set(gradient);
      for (const piece of pieces) piece.apply(direction, parameter, state, moment);
      for (let i = 0; i < size; i++) parameter[i] -= direction[i];
    },
  };
}

/** @throws Fault unless they are pieces: those of a custom definition may be anything. */
export function checkPieces(pieces: readonly Piece[], where: string): void {
  checkArgument(pieces, 'pieces', list, where);
  pieces.forEach((piece, k) => {
    checkArgument(piece, `piece ${k}`, pieceCheck, where);
    checkArgument(piece.describe('g'), `description of piece ${k}`, descriptionCheck, where);
  });
}

const pieceCheck: OptionCheck = {
  expected: 'an object of the functions describe and apply, and of slots and constants if it has any',
  allows: (found) =>
    isRecord(found) &&
    [found['describe'], found['apply']].every(callable.allows) &&
    [found['slots'], found['constants']].every((table) => table === undefined || isRecord(table)),
};

const descriptionCheck: OptionCheck = {
  expected: 'an object of the direction, a text, and of lines, a list of texts, if it has any',
  allows: (found) =>
    isRecord(found) &&
    text.allows(found['direction']) &&
    (found['lines'] === undefined || textList.allows(found['lines'])),
};

/** The kernels of all pieces with the names of their slots; empty unless every piece has one. */
function kernelsOf(pieces: readonly Piece[]): Pick<Updater, 'kernels'> {
  const kernels = pieces.flatMap(({ kernel, slots = {} }): KernelPiece[] =>
    kernel === undefined ? [] : [{ ...kernel, slots: Object.keys(slots) }],
  );
  return kernels.length === pieces.length ? { kernels } : {};
}

/** The piece as a list, or an empty list: to spread into a chain. */
export function when(wanted: boolean, piece: Piece): readonly Piece[] {
  return wanted ? [piece] : [];
}

function formulaOf(pieces: readonly Piece[]): string {
  const lines: string[] = [];
  let direction = 'g';
  for (const piece of pieces) {
    const description = piece.describe(direction);
    lines.push(...(description.lines ?? []));
    direction = description.direction;
  }
  return [...lines, `p ← p − ${direction}`].join('; ');
}

function checkFit(
  size: number,
  gradient: ArrayLike<number>,
  state: OptimizerState,
  names: readonly string[],
): void {
  if (gradient.length !== size) throw wrongSize('gradient', gradient.length, size);
  for (const name of names) {
    // A state may come from a file and lack the slot.
    const found = (state[name] as Floats | undefined)?.length;
    if (found !== size) throw wrongSize(`state/${name}`, found, size);
  }
}

function wrongSize(where: string, found: number | undefined, size: number): Fault {
  return new Fault({ what: 'wrong size for this parameter', where, found, expected: `${size} numbers` });
}
