/** A number that remembers what it was computed from. */
export class Scalar {
  value: number;
  gradient = 0;
  readonly #inputs: readonly Scalar[];
  /** Adds the contributions of this number's gradient to those of its inputs. */
  readonly #handOn: (gradient: number) => void;

  constructor(value: number, inputs: readonly Scalar[] = [], handOn: (gradient: number) => void = () => {}) {
    this.value = value;
    this.#inputs = inputs;
    this.#handOn = handOn;
  }

  /** Adds ∂this/∂x to the gradient of every number x it depends on. */
  backward(): void {
    this.gradient = 1;
    const order = this.#order();
    for (let k = order.length - 1; k >= 0; k--) order[k].#handOn(order[k].gradient);
  }

  /** A topological order of everything this number depends on. Iterative, since sums can be long chains. */
  #order(): readonly Scalar[] {
    const order: Scalar[] = [];
    const seen = new Set<Scalar>([this]);
    const open: { scalar: Scalar; next: number }[] = [{ scalar: this, next: 0 }];
    while (open.length > 0) {
      const top = open[open.length - 1];
      if (top.next === top.scalar.#inputs.length) {
        order.push(top.scalar);
        open.pop();
        continue;
      }
      const input = top.scalar.#inputs[top.next++];
      if (seen.has(input)) continue;
      seen.add(input);
      open.push({ scalar: input, next: 0 });
    }
    return order;
  }
}

export function addTo(a: Scalar, b: Scalar): Scalar {
  return new Scalar(a.value + b.value, [a, b], (gradient) => {
    a.gradient += gradient;
    b.gradient += gradient;
  });
}

export function summed(terms: readonly Scalar[]): Scalar {
  return terms.reduce(addTo);
}

export function multiplied(a: Scalar, b: Scalar): Scalar {
  return new Scalar(a.value * b.value, [a, b], (gradient) => {
    a.gradient += b.value * gradient;
    b.gradient += a.value * gradient;
  });
}

export function relu(a: Scalar): Scalar {
  return new Scalar(Math.max(0, a.value), [a], (gradient) => {
    if (a.value > 0) a.gradient += gradient;
  });
}

/** max(0, 1 − ty) */
export function hinge(y: Scalar, t: number): Scalar {
  const missing = 1 - t * y.value;
  return new Scalar(Math.max(0, missing), [y], (gradient) => {
    if (missing > 0) y.gradient -= t * gradient;
  });
}
