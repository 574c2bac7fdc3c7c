import type { Cell, Cells } from './cells.js';
import type { Gathering, Term } from './derivation.js';
import type { Factors } from './factors.js';
import type { PathCounts } from './path-counts.js';
import type { Places } from './places.js';
import type { Way } from './ways.js';

/**
 * The factored form of a derivation: one line for every number on the paths, from E down. Where the sum over paths multiplies
 * a shared part again for every path, reverse mode sums up each number's gradient once and passes it on.
 */
export class Gatherer {
  readonly #cells: Cells;
  readonly #places: Places;
  readonly #counts: PathCounts;
  readonly #factors: Factors;
  readonly #mostTerms: number;

  constructor(cells: Cells, places: Places, counts: PathCounts, factors: Factors, mostTerms: number) {
    this.#cells = cells;
    this.#places = places;
    this.#counts = counts;
    this.#factors = factors;
    this.#mostTerms = mostTerms;
  }

  /** The lines of all numbers on these paths, except for E under its various names. */
  along(ways: readonly Way[]): readonly Gathering[] {
    const cells = new Map<string, Cell>();
    for (const { start, edges } of ways) {
      for (const cell of [start, ...edges.map(({ consumer }) => consumer)])
        cells.set(`${cell.position},${cell.entry}`, cell);
    }
    return [...cells.values()]
      .filter((cell) => !this.#factors.isTotal(cell))
      .sort((a, b) => this.#rank(b) - this.#rank(a) || a.position - b.position || a.entry - b.entry)
      .map((cell) => this.#gathering(cell));
  }

  #rank({ position }: Cell): number {
    return this.#cells.state.graph.nodes[position].rank;
  }

  #gathering(cell: Cell): Gathering {
    const place = this.#places.at(cell);
    const edges = this.#cells.edges(cell).filter(({ consumer }) => this.#counts.of(consumer) > 0);
    const own = this.#factors.ofTotal(cell).map((factor) => term(factor, 1));
    const listed = edges.slice(0, this.#mostTerms).map((edge) => {
      const factor = this.#factors.seen(edge);
      return term(factor, factor.of.gradient);
    });
    const terms = [...own, ...listed];
    const whole = listed.length === edges.length;
    const sum = terms.reduce((total, { product }) => total + product, 0);
    return {
      place,
      terms,
      termCount: own.length + edges.length,
      rest: whole ? 0 : place.gradient - sum,
    };
  }
}

function term(factor: Term['factor'], gradient: number): Term {
  return { factor, gradient, product: factor.value * gradient };
}
