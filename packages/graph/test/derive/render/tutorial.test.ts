import { createOptimizer } from '@bp-graph/core';
import { derive, handWorked, toLatex, toMarkdown, toText } from '@bp-graph/graph';
import { describe, expect, it } from 'vitest';

const { graph } = handWorked('tutorial');
const update = { updater: createOptimizer('sgd'), learningRate: 0.5 };
const [w5, w1] = ['w5', 'w1'].map((node) => derive(graph, { node }, { update }));

describe("the tutorial's derivations as text", () => {
  it('of w5, along one path', () => {
    expect(toText(w5)).toBe(
      `
∂E/∂w5 = 0.0819
w5 reaches E by one path, through o1. Its factors are multiplied.

path 1: E → o1 → w5
∂E/∂o1 · ∂o1/∂net(o1) · ∂net(o1)/∂w5 = 0.7887 · 0.1608 · 0.6457 = 0.0819

factor by factor
∂E/∂o1 = o1 − t1 = 0.7987 − 0.0100 = 0.7887
  When o1 grows a little, E grows 0.7887 times as much.
∂o1/∂net(o1) = o1 · (1 − o1) = 0.7987 · (1 − 0.7987) = 0.1608
  o1 passes on 0.1608 times what comes back to it.
∂net(o1)/∂w5 = h1 = 0.6457
  In net(o1), w5 is multiplied by h1 = 0.6457.

backward, each gradient once
∂E/∂o1 = 0.7887
  o1 acts through E.
∂E/∂net(o1) = ∂o1/∂net(o1) · ∂E/∂o1 = 0.1608 · 0.7887 = 0.1268
  net(o1) acts through o1.
∂E/∂w5 = ∂net(o1)/∂w5 · ∂E/∂net(o1) = 0.6457 · 0.1268 = 0.0819
  w5 acts through net(o1).

update
Against the gradient, by rate times gradient: w5 falls by 0.0409.
w5 ← 0.5 − 0.5 · 0.0819 = 0.4591

E falls when w5 shrinks, but only a little: o1 passes on 0.1608 of what it receives.
`.trim(),
    );
  });

  it('of w1, along two paths that add up, as the picture shows them', () => {
    expect(toText(w1, { short: true, sections: ['title', 'paths', 'total', 'update'] })).toBe(
      `
∂E/∂w1 = 0.001118
w1 reaches E by two paths, through o1 and through o2. Each path multiplies its factors; the paths add up.

path 1: E → o1 → h1 → w1
∂E/∂o1 · ∂o1/∂net · ∂net/∂h1 · ∂h1/∂net · ∂net/∂w1
= 0.7887 · 0.1608 · 0.5000 · 0.2288 · 0.1000
= 0.001450

path 2: E → o2 → h1 → w1
∂E/∂o2 · ∂o2/∂net · ∂net/∂h1 · ∂h1/∂net · ∂net/∂w1
= −0.1526 · 0.1361 · 0.7000 · 0.2288 · 0.1000
= −0.000333

sum of both paths
∂E/∂w1 = 0.001450 − 0.000333 = 0.001118

update
Against the gradient, by rate times gradient: w1 falls by 0.0005589.
w1 ← 0.1 − 0.5 · 0.001118 = 0.099441
`.trim(),
    );
  });

  it('of w1 in the factored form', () => {
    expect(toText(w1, { sections: ['backward', 'conclusion'] })).toBe(
      `
backward, each gradient once
∂E/∂o1 = 0.7887
  o1 acts through E.
∂E/∂o2 = −0.1526
  o2 acts through E.
∂E/∂net(o1) = ∂o1/∂net(o1) · ∂E/∂o1 = 0.1608 · 0.7887 = 0.1268
  net(o1) acts through o1.
∂E/∂net(o2) = ∂o2/∂net(o2) · ∂E/∂o2 = 0.1361 · (−0.1526) = −0.0208
  net(o2) acts through o2.
∂E/∂h1
= ∂net(o1)/∂h1 · ∂E/∂net(o1) + ∂net(o2)/∂h1 · ∂E/∂net(o2)
= 0.5000 · 0.1268 + 0.7000 · (−0.0208)
= 0.0489
  h1 acts through net(o1) and net(o2).
∂E/∂net(h1) = ∂h1/∂net(h1) · ∂E/∂h1 = 0.2288 · 0.0489 = 0.0112
  net(h1) acts through h1.
∂E/∂w1 = ∂net(h1)/∂w1 · ∂E/∂net(h1) = 0.1000 · 0.01118 = 0.001118
  w1 acts through net(h1).

E falls when w1 shrinks, but only a little: h1 passes on 0.2288 of what it receives and x1 is only 0.1000.
`.trim(),
    );
  });

  it('of w1 in Chinese', () => {
    expect(toText(w1, { locale: 'zh', short: true })).toBe(
      `
∂E/∂w1 = 0.001118
w1 通过 2 条路径到达 E：经过 o1，经过 o2。每条路径上的因子相乘，各条路径的结果相加。

路径 1：E → o1 → h1 → w1
∂E/∂o1 · ∂o1/∂net · ∂net/∂h1 · ∂h1/∂net · ∂net/∂w1
= 0.7887 · 0.1608 · 0.5000 · 0.2288 · 0.1000
= 0.001450

路径 2：E → o2 → h1 → w1
∂E/∂o2 · ∂o2/∂net · ∂net/∂h1 · ∂h1/∂net · ∂net/∂w1
= −0.1526 · 0.1361 · 0.7000 · 0.2288 · 0.1000
= −0.000333

2 条路径之和
∂E/∂w1 = 0.001450 − 0.000333 = 0.001118

逐个因子
∂E/∂o1 = o1 − t1 = 0.7987 − 0.0100 = 0.7887
  o1 增大一点点，E 随之增大，幅度是它的 0.7887 倍。
∂o1/∂net = o1 · (1 − o1) = 0.7987 · (1 − 0.7987) = 0.1608
  o1 把传回来的梯度乘以 0.1608 再往回传。
∂net/∂h1 = w5 = 0.5000
  h1 以权重 w5 = 0.5000 进入 net(o1)。
∂h1/∂net = h1 · (1 − h1) = 0.6457 · (1 − 0.6457) = 0.2288
  h1 把传回来的梯度乘以 0.2288 再往回传。
∂net/∂w1 = x1 = 0.1000
  在 net(h1) 中，w1 乘以 x1 = 0.1000。
∂E/∂o2 = o2 − t2 = 0.8374 − 0.9900 = −0.1526
  o2 增大一点点，E 随之减小，幅度是它的 0.1526 倍。
∂o2/∂net = o2 · (1 − o2) = 0.8374 · (1 − 0.8374) = 0.1361
  o2 把传回来的梯度乘以 0.1361 再往回传。
∂net/∂h1 = w7 = 0.7000
  h1 以权重 w7 = 0.7000 进入 net(o2)。

反向：每个梯度只算一次
∂E/∂o1 = 0.7887
  o1 通过 E 起作用。
∂E/∂o2 = −0.1526
  o2 通过 E 起作用。
∂E/∂net(o1) = ∂o1/∂net · ∂E/∂o1 = 0.1608 · 0.7887 = 0.1268
  net(o1) 通过 o1 起作用。
∂E/∂net(o2) = ∂o2/∂net · ∂E/∂o2 = 0.1361 · (−0.1526) = −0.0208
  net(o2) 通过 o2 起作用。
∂E/∂h1
= ∂net/∂h1 · ∂E/∂net(o1) + ∂net/∂h1 · ∂E/∂net(o2)
= 0.5000 · 0.1268 + 0.7000 · (−0.0208)
= 0.0489
  h1 通过 net(o1)、net(o2) 起作用。
∂E/∂net(h1) = ∂h1/∂net · ∂E/∂h1 = 0.2288 · 0.0489 = 0.0112
  net(h1) 通过 h1 起作用。
∂E/∂w1 = ∂net/∂w1 · ∂E/∂net(h1) = 0.1000 · 0.01118 = 0.001118
  w1 通过 net(h1) 起作用。

更新
逆着梯度，步长是学习率乘以梯度：w1 减小 0.0005589。
w1 ← 0.1 − 0.5 · 0.001118 = 0.099441

w1 减小时，E 会减小，但幅度很小：h1 只回传收到的 0.2288 倍，x1 只有 0.1000。
`.trim(),
    );
  });
});

describe("the tutorial's derivations in markup", () => {
  const sections = ['title', 'paths', 'update'];

  it('are Markdown with formulas between dollar signs', () => {
    expect(toMarkdown(w5, { sections })).toBe(String.raw`## $\frac{\partial E}{\partial w_{5}} = 0.0819$

w5 reaches E by one path, through o1. Its factors are multiplied.

### path 1: E → o1 → w5

$$
\frac{\partial E}{\partial o_{1}} \cdot \frac{\partial o_{1}}{\partial \mathrm{net}(o_{1})} \cdot \frac{\partial \mathrm{net}(o_{1})}{\partial w_{5}} = 0.7887 \cdot 0.1608 \cdot 0.6457 = 0.0819
$$

### update

Against the gradient, by rate times gradient: w5 falls by 0.0409.

$$
w_{5} \leftarrow 0.5 - 0.5 \cdot 0.0819 = 0.4591
$$
`);
  });

  it('are LaTeX, with a long formula in aligned lines', () => {
    expect(toLatex(w1, { sections: ['title', 'total', 'update'] }))
      .toBe(String.raw`\[ \frac{\partial E}{\partial w_{1}} = 0.001118 \]

w1 reaches E by two paths, through o1 and through o2. Each path multiplies its factors; the paths add up.

\paragraph{sum of both paths}

\[ \frac{\partial E}{\partial w_{1}} = 0.001450 - 0.000333 = 0.001118 \]

\paragraph{update}

Against the gradient, by rate times gradient: w1 falls by 0.0005589.

\[ w_{1} \leftarrow 0.1 - 0.5 \cdot 0.001118 = 0.099441 \]`);
    expect(toLatex(w1, { sections: ['paths'] })).toContain(
      String.raw`\\ & = -0.1526 \cdot 0.1361 \cdot 0.7000 \cdot 0.2288 \cdot 0.1000 \\ & = -0.000333 \end{aligned} \]`,
    );
    expect(toLatex(w1, { sections: ['paths'] })).toContain(
      String.raw`\paragraph{path 1: E $\to$ o1 $\to$ h1 $\to$ w1}`,
    );
  });
});
