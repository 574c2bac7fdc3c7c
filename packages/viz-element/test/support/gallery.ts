import { compose, takeSnapshot, type Draft, type GraphSnapshot, type Handle } from '@bp-graph/graph';

const SAMPLES = Array.from({ length: 6 }, (_, i) => [Math.sin(1.3 * i), Math.cos(2.1 * i)]);
const CLASSES = SAMPLES.map((_, i) => [i % 2]);
const AMOUNTS = SAMPLES.map(([first]) => [first]);

/** Architectures that are more than layers in a row, by name. */
export const gallery: Readonly<Record<string, () => GraphSnapshot>> = {
  'a connection that skips a layer': () =>
    drawn((g) => {
      const a = g.layer('a', g.input('x', 2, SAMPLES), 3, 'tanh');
      const y = g.layer('y', g.apply('add', [a, g.layer('b', a, 3, 'tanh')], { id: 'skip' }), 1, 'sigmoid');
      return g.loss('binary-cross-entropy', y, g.target('t', 1, CLASSES));
    }),
  'two inputs and two losses': () =>
    drawn((g) => {
      const read = [g.input('price', 1, AMOUNTS), g.input('size', 2, SAMPLES)];
      const h = g.layer('shared', read, 3, 'relu');
      const kind = g.layer('kind', h, 2, 'softmax');
      g.loss('huber', g.layer('amount', h, 1, 'identity'), g.target('much', 1, AMOUNTS));
      return g.loss('mean-squared-error', kind, g.target('which', 2, SAMPLES));
    }),
  'two branches that share a matrix': () =>
    drawn((g) => {
      const w = g.parameter('W', [
        [0.5, -0.3],
        [0.2, 0.7],
      ]);
      const b = g.parameter('b', [0.1, -0.1]);
      const branch = (name: string): Handle => {
        const sum = g.weightedSum(g.input(name, 2, SAMPLES), w, b, { id: `${name}/sum` });
        return g.apply('tanh', [sum], { id: `${name}/tanh` });
      };
      const difference = g.apply('subtract', [branch('left'), branch('right')], { id: 'd' });
      return g.loss('mean-squared-error', difference, g.target('t', 2, SAMPLES));
    }),
  'a gate': () =>
    drawn((g) => {
      const x = g.input('x', 2, SAMPLES);
      const ways = [g.layer('content', x, 2, 'tanh'), g.layer('gate', x, 2, 'sigmoid')];
      const y = g.layer('y', g.apply('multiply', ways, { id: 'gated' }), 1, 'identity');
      return g.loss('mean-squared-error', y, g.target('t', 1, AMOUNTS));
    }),
  'a recurrence, unrolled': () =>
    drawn((g) => {
      const [w, u, b] = [g.parameter('w', 0.7), g.parameter('u', 0.4), g.parameter('b', 0.1)];
      let h: Handle = g.input('h0', 1, 0.1);
      for (let k = 1; k <= 3; k++) {
        const sum = g.weightedSum([g.input(`x${k}`, 1, 0.3 * k), h], [u, w], b, { id: `s${k}` });
        h = g.apply('tanh', [sum], { id: `h${k}` });
      }
      return g.loss('half-squared-error', h, g.target('t', 1, 0.5));
    }),
  'a code between equal ends': () =>
    drawn((g) => {
      const rows = SAMPLES.map((row) => [...row, ...row, ...row]);
      const code = g.layer('code', g.input('x', 6, rows), 2, 'tanh');
      return g.loss('mean-squared-error', g.layer('back', code, 6, 'identity'), g.target('t', 6, rows));
    }),
  'a wide way beside a deep one': () =>
    drawn((g) => {
      const x = g.input('x', 2, SAMPLES);
      const deep = [1, 2, 3, 4].reduce<Handle>((h, k) => g.layer(`d${k}`, h, 3, k % 2 ? 'relu' : 'tanh'), x);
      const y = g.layer('y', [deep, x], 1, 'sigmoid');
      return g.loss('binary-cross-entropy', y, g.target('t', 1, CLASSES));
    }),
  'layers that read all layers before': () =>
    drawn((g) => {
      const before: Handle[] = [g.input('x', 2, SAMPLES)];
      for (const name of ['a', 'b', 'c']) before.push(g.layer(name, [...before], 2, 'tanh'));
      const y = g.layer('y', before.slice(1), 1, 'sigmoid');
      return g.loss('binary-cross-entropy', y, g.target('t', 1, CLASSES));
    }),
};

function drawn(draw: (g: Draft) => Handle): GraphSnapshot {
  return takeSnapshot(compose((g) => ({ E: draw(g) }), { seed: 2 }).graph);
}
