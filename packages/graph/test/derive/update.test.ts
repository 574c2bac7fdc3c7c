import {
  clippings,
  createOptimizer,
  optimizers,
  penalties,
  schedules,
  type OptimizerName,
} from '@bp-graph/core';
import {
  createSession,
  derive,
  handWorked,
  locales,
  network,
  toText,
  type Session,
  type SessionOptions,
} from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';

describe('the update of a derivation', () => {
  const sgd = { updater: createOptimizer('sgd'), learningRate: 0.5 };

  it('matches the tutorial for gradient descent', () => {
    const { graph } = handWorked('tutorial');
    expect(derive(graph, { node: 'w5' }, { update: sgd }).update).toMatchObject({
      before: 0.5,
      after: 0.45906664748018705,
      learningRate: 0.5,
      plain: true,
      formula: 'p ← p − η · g',
      memory: [],
      frozen: false,
    });
    expect(derive(graph, { node: 'w1' }, { update: sgd }).update?.after).toBeCloseTo(0.09944106304111716, 16);
  });

  it.each(optimizers.names)('is what %s computes from a copy of the parameter and of its state', (name) => {
    const graph = network([2, 3, 1], { seed: 2 });
    graph.feed({ x: [[1, -2]], t: [[1]] });
    const parameter = graph.parameter('hidden/weights');
    const updater = createOptimizer(name);
    const state = updater.init(6);
    updater.update(new Float64Array(6), [1, 2, 3, 4, 5, 6], state, { step: 0, learningRate: 0.1 });
    const [numbers, memory] = [parameter.value.data.slice(), structuredClone(state)];
    updater.update(numbers, parameter.gradient.data, memory, { step: 1, learningRate: 0.01 });
    const kept = structuredClone(state);
    const { update } = derive(
      graph,
      { node: 'hidden/weights', entry: 4 },
      { update: { updater, state, step: 1, learningRate: 0.01 } },
    );
    expect(state).toEqual(kept);
    expect(update).toMatchObject({ before: parameter.value.data[4], after: numbers[4] });
    expect(update?.plain).toBe(name === 'sgd');
    expect(update?.memory).toEqual(
      Object.entries(memory).map(([slot, after]) => ({ name: slot, before: kept[slot][4], after: after[4] })),
    );
  });

  it('contains every number its rule names, so that it can be worked out by hand', () => {
    const session = createSession(handWorked('tutorial').graph, { optimizer: 'adam', learningRate: 0.1 });
    const linesAt = (optimizer: string, step: number) =>
      toText(
        derive(
          session.graph,
          { node: 'w5' },
          {
            update: { updater: createOptimizer(optimizer as 'adam'), learningRate: 0.1, step },
          },
        ),
        { sections: ['update'] },
      );
    for (const name of ['adam', 'adamw', 'amsgrad']) {
      expect(linesAt(name, 4)).toContain('\nm ← 0.9 · 0 + (1 − 0.9) · 0.08187 = 0.008187\n');
      expect(linesAt(name, 4)).toContain('\nm̂ ← 0.008187 / (1 − 0.9^5) = 0.0200\n');
    }
    expect(linesAt('momentum', 4)).toContain('\nv ← 0.9 · 0 + 0.0819 = 0.0819\n');
    session.step();
    const text = toText(derive(session.graph, { node: 'w5' }, { update: session.nextUpdate('w5') }));
    expect(text).toMatch(/\nm̂ ← [\d.]+ \/ \(1 − 0\.9\^2\) = /);
  });

  it.each([
    [0.5, 'Against the gradient, by rate times gradient: w5 falls by 0.0409.'],
    [0, 'Against the gradient, by rate times gradient: w5 stays as it is.'],
  ])('describes in words what it does at the rate %d', (learningRate, sentence) => {
    const { graph } = handWorked('tutorial');
    expect(toText(derive(graph, { node: 'w5' }, { update: { ...sgd, learningRate } }))).toContain(sentence);
  });

  it('uses another gradient if penalties or clipping change it', () => {
    const { graph } = handWorked('tutorial');
    const { update, gradient } = derive(graph, { node: 'w5' }, { update: { ...sgd, gradient: [0.1] } });
    expect(update).toMatchObject({ gradient: 0.1, after: 0.45 });
    expect(gradient).toBeCloseTo(0.08186670503962588, 15);
  });

  it('writes an almost vanished weight with a power of ten', () => {
    const { graph } = handWorked('tutorial');
    graph.parameter('w5').set(3e-124);
    const text = toText(derive(graph, { node: 'w5' }, { update: { ...sgd, gradient: [1e-124] } }));
    expect(text).toContain('w5 ← 3·10⁻¹²⁴ − 0.5 · (1.000·10⁻¹²⁴) = 2.500·10⁻¹²⁴');
    expect(text).not.toMatch(/0{20}/);
  });

  it('uses the whole gradient even if a single row is derived', () => {
    const graph = network([2, 1], { seed: 2 });
    const rows = [
      [1, -2],
      [0.5, 3],
    ];
    graph.feed({ x: rows, t: [[1], [0]] });
    const { update, gradient } = derive(graph, { node: 'output/weights', entry: 0, row: 1 }, { update: sgd });
    expect(update?.gradient).toBeCloseTo(graph.node('output/weights').gradient.data[0], 15);
    expect(update?.gradient).not.toBeCloseTo(gradient, 5);
  });

  it('shows the gradient of a frozen parameter as it is, with nothing applied to it', () => {
    const session = createSession(handWorked('tutorial').graph, { learningRate: 0.5, clip: { norm: 1e-3 } });
    session.step();
    session.graph.parameter('w5').freeze();
    for (let k = 0; k < 3; k++) session.step();
    const { gradient, stages } = session.nextUpdate('w5');
    expect(gradient).toEqual(session.graph.node('w5').gradient.data);
    expect(stages).toEqual([]);
  });

  it('shows the effects of penalties and of clipping on the gradient one after the other', () => {
    const session = createSession(handWorked('tutorial').graph, {
      learningRate: 0.5,
      penalty: { l2: 0.1, l1: 0.01 },
      clip: { value: 0.12, norm: 0.05 },
    });
    const text = toText(derive(session.graph, { node: 'w5' }, { update: session.nextUpdate('w5') }), {
      sections: ['update'],
    });
    expect(text).toBe(
      [
        'update',
        'The penalty adds λ · sign(w) to the gradient, λ = 0.01: 0.0819 + 0.0100 = 0.0919.',
        'The penalty adds λ · w to the gradient, λ = 0.1: 0.0919 + 0.0500 = 0.1419.',
        'The gradient is clipped, g ← min(c, max(−c, g)), c = 0.12: 0.1419 → 0.1200.',
        'The gradient is clipped, g ← g · min(1, c / (‖g‖ + 10⁻⁶)), c = 0.05: 0.1200 → 0.0252.',
        'Against the gradient, by rate times gradient: w5 falls by 0.0126.',
        'w5 ← 0.5 − 0.5 · 0.0252 = 0.4874',
      ].join('\n'),
    );
  });

  it('states which gradient it uses if the derived one is another', () => {
    const graph = network([2, 1], { seed: 2 });
    graph.feed({ x: [[1, -2], [0.5, 3]], t: [[1], [0]] }); // prettier-ignore
    const said = (update: object) =>
      toText(derive(graph, { node: 'output/weights', entry: 0, row: 1 }, { update: { ...sgd, ...update } }), {
        sections: ['update'],
      });
    expect(said({})).toMatch(/^update\nThe update goes by all 2 rows, whose gradient is −?0\.\d{4,}\.\n/);
    expect(said({ gradient: [0.25, 0] })).toContain('The update goes by the gradient 0.2500.');
  });

  const rules: readonly SessionOptions[] = [
    ...optimizers.names.flatMap((optimizer) =>
      schedules.names.map((schedule): SessionOptions => ({ optimizer, schedule })),
    ),
    ...penalties.names.map((name): SessionOptions => ({ penalty: { [name]: 0.03, biases: true } })),
    ...clippings.names.map((name): SessionOptions => ({ clip: { [name]: 0.02 }, optimizer: 'adamw' })),
    { optimizer: ['sgd', { momentum: 0.9, convention: 'keras', weightDecay: 0.1 }] },
  ];

  it.each(rules)('is what the next step does, to the last line, with %o', (options) => {
    const session = createSession(handWorked('tutorial').graph, { learningRate: 0.25, ...options });
    for (let step = 0; step < 3; step++) {
      const told = session.graph.parameters.map(({ id }) => {
        const derivation = derive(session.graph, { node: id }, { update: session.nextUpdate(id) });
        const lines = locales.names.map((locale) =>
          toText(derivation, { locale, sections: ['update'] }).split('\n'),
        );
        // A long line is broken before its signs.
        for (const line of lines.map((each) => /[wb]\d(\s[←=] .+)+$/.exec(each.join('\n'))?.[0] ?? '')) {
          expect(line).toMatch(/^[wb]\d\s← .+\s= −?[\d.]+$/s);
          expect(Number(line.split(/\s= /)[1].replace('−', '-'))).toBeCloseTo(
            derivation.update?.after ?? NaN,
            4,
          );
        }
        expect(lines[1].join('').replaceAll(/规则：.*|sign|min|max/g, '')).not.toMatch(/[a-z]{2,}/i);
        return derivation.update?.after;
      });
      session.step();
      expect(session.graph.parameters.map(({ value }) => value.data[0])).toEqual(told);
    }
  });

  it("counts the optimiser's own steps, also after a reset, a step back and a change of optimiser", () => {
    const { graph } = handWorked('tutorial');
    const told = (session: Session, optimizer: OptimizerName): number => {
      const id = 'w5';
      const update = session.nextUpdate(id);
      const derivation = derive(graph, { node: id }, { update });
      const parameter = graph.parameter(id).value.data.slice();
      // Computed by the updater itself, with its state after the stated number of steps.
      const own = createOptimizer(optimizer);
      own.update(parameter, graph.parameter(id).gradient.data, structuredClone(update.state ?? {}), {
        step: derivation.update?.step ?? NaN,
        learningRate: 0.1,
      });
      session.step();
      expect(graph.parameter(id).value.data).toEqual(parameter);
      expect(derivation.update?.after).toBe(parameter[0]);
      return Number(/0\.9\^(\d+)/.exec(toText(derivation, { sections: ['update'] }))?.[1]);
    };
    const session = createSession(graph, { optimizer: 'adam', learningRate: 0.1 });
    expect([told(session, 'adam'), told(session, 'adam'), told(session, 'adam')]).toEqual([1, 2, 3]);
    session.back();
    expect(told(session, 'adam')).toBe(3);
    session.reset();
    const [first] = graph.parameter('w5').value.data;
    expect(told(session, 'adam')).toBe(1);
    // After bias correction, the first step of Adam is the learning rate, whatever the gradient.
    expect(first - graph.parameter('w5').value.data[0]).toBeCloseTo(0.1, 6);
    session.step();
    session.dispose();
    const other = createSession(graph, { optimizer: 'amsgrad', learningRate: 0.1 });
    expect([told(other, 'amsgrad'), told(other, 'amsgrad')]).toEqual([1, 2]);
  });

  it('says that a parameter is frozen', () => {
    const { graph } = handWorked('mazur');
    expect(derive(graph, { node: 'b1' }, { update: sgd }).update?.frozen).toBe(true);
  });

  it('is rejected for a node that no optimiser updates', () => {
    const { graph } = handWorked('tutorial');
    expect(() => derive(graph, { node: 'h1/sum' }, { update: sgd })).toThrow(
      /nothing an optimiser updates: at h1\/sum: found "weighted-sum", expected one entry of a parameter/,
    );
    expect(() =>
      derive(network([2, 1]), { node: 'output/weights' }, { values: { x: [[1, 2]], t: [[1]] }, update: sgd }),
    ).toThrow(/found "2 entries"/);
  });
});
