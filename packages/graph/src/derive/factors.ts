import type { Cell, CellEdge, Cells } from './cells.js';
import type { Factor, FactorKind, Place } from './derivation.js';
import { formulaOf } from './formula/factor-formula.js';
import { roleOf } from './formula/role.js';
import { is, literal } from './formula/simplify.js';
import type { PathCounts } from './path-counts.js';
import type { Places } from './places.js';
import type { Way } from './ways.js';

/**
 * The factors of a derivation; the same dependence always gives the same object.
 *
 * Between E and what it is computed from there are often scalars that are E under another name, such as the individual losses
 * of a sum. Their factors are 1 by definition and are merged with the next one down: ∂E/∂E1 · ∂E1/∂o1 becomes ∂E/∂o1.
 */
export class Factors {
  readonly #cells: Cells;
  readonly #places: Places;
  readonly #counts: PathCounts;
  readonly #factors = new Map<string, Factor>();

  constructor(cells: Cells, places: Places, counts: PathCounts) {
    this.#cells = cells;
    this.#places = places;
    this.#counts = counts;
  }

  /** The factors along a path, from E to its start. */
  along({ start, edges }: Way): readonly Factor[] {
    const down = [...edges].reverse();
    const first = down.findIndex(({ source }) => !this.isTotal(source));
    if (first >= 0 && this.#joins(down[first]))
      return [this.seen(down[first]), ...down.slice(first + 1).map((edge) => this.at(edge))];
    const end = edges.at(-1)?.consumer ?? start;
    return [...this.ofTotal(end), ...down.map((edge) => this.at(edge))];
  }

  /** The local derivative of one dependence. */
  at(edge: CellEdge): Factor {
    return this.#remembered('', edge, () => {
      const { source, consumer, index, jacobian } = edge;
      const value = jacobian.derivative(consumer.entry, source.entry);
      const formula = formulaOf(edge, this.#cells.state, value);
      const [of, by] = [this.#places.at(consumer), this.#places.at(source)];
      const edges = [{ source: by, consumer: of, index }];
      return { of, by, kind: kindOf(edge), value, ...(formula === undefined ? {} : { formula }), edges };
    });
  }

  /** The same, merged with the factors of 1 between its consumer and E. */
  seen(edge: CellEdge): Factor {
    const climb = this.#joins(edge) ? this.#climb(edge.consumer) : undefined;
    if (climb === undefined || climb.length === 0) return this.at(edge);
    return this.#remembered('seen', edge, () => {
      const factor = this.at(edge);
      const edges = [...climb.flatMap((joined) => joined.edges), ...factor.edges];
      return { ...factor, of: this.#places.total, edges };
    });
  }

  /** ∂E/∂(a scalar that is a part of E): its weight. Empty if it is E itself. */
  ofTotal(cell: Cell): readonly Factor[] {
    const weight = this.#cells.state.weights.get(cell.position);
    const by = this.#places.at(cell);
    if (by === this.#places.total || weight === undefined) return [];
    return [this.#totalFactor(by, weight)];
  }

  /** Whether a number is E, or E under another name. */
  isTotal(cell: Cell): boolean {
    return this.#climb(cell) !== undefined;
  }

  #joins({ source, consumer }: CellEdge): boolean {
    return this.#counts.of(source) === 1 && this.isTotal(consumer);
  }

  /** The factors between E and a scalar that is E under another name, from E down; undefined if it is not. */
  #climb(cell: Cell): readonly Factor[] | undefined {
    const { state } = this.#cells;
    const climb: Factor[] = [];
    for (let at = cell; this.#places.at(at) !== this.#places.total;) {
      const { shape, inputs } = state.graph.nodes[at.position];
      if (shape.length > 0 || inputs.length === 0 || this.#counts.of(at) !== 1) return undefined;
      const weight = state.weights.get(at.position);
      if (weight !== undefined) {
        return weight === 1
          ? [this.#totalFactor(this.#places.at(at), weight), ...climb.reverse()]
          : undefined;
      }
      const edge = this.#cells.edges(at).find(({ consumer }) => this.#counts.of(consumer) > 0);
      if (edge === undefined) return undefined;
      const factor = this.at(edge);
      if (factor.formula === undefined || !is(factor.formula.expression, 1)) return undefined;
      climb.push(factor);
      at = edge.consumer;
    }
    return climb.reverse();
  }

  #totalFactor(by: Place, weight: number): Factor {
    const formula = { expression: literal(weight), symbols: {}, filled: literal(weight) };
    return { of: this.#places.total, by, kind: 'total', value: weight, formula, edges: [] };
  }

  #remembered(form: string, { source, consumer, index }: CellEdge, make: () => Factor): Factor {
    const key = `${form} ${consumer.position},${consumer.entry} ${source.position},${source.entry} ${index}`;
    let factor = this.#factors.get(key);
    if (factor === undefined) {
      factor = make();
      this.#factors.set(key, factor);
    }
    return factor;
  }
}

/** The kind of factor for each role of a weighted sum's inputs: values, weights, bias. */
const IN_WEIGHTED_SUM: readonly FactorKind[] = ['weight', 'input', 'bias'];

function kindOf({ operation, call, index }: CellEdge): FactorKind {
  const { family } = operation;
  if (family !== 'weighted-sum') return family;
  return IN_WEIGHTED_SUM[roleOf(operation, index, call.inputs.length).role];
}
