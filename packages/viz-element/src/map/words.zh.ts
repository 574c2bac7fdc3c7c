import type { MapWords } from './words.js';

export const zh: MapWords = {
  heading: '决策图',
  valueOf: '值：',
  empty: '还没有可画的图。',
  wrongPlane: (inputs) => `决策图需要两个输入数；这个图有 ${inputs} 个。`,
  unmapped: (reason) => `无法画出：${reason}。`,
  notes: {
    classes: '线：不再是本层最大。',
    numbers: '点：目标值。',
  },
  classes: '类别：',
  told: ({ unit, isGradient, x, y, range: [least, greatest], share, middle, aim }) =>
    `${isGradient ? `输出随 ${unit} 的变化` : `${unit} 的值`}，${x[0]} 从 ${x[1]} 到 ${x[2]}，` +
    `${y[0]} 从 ${y[1]} 到 ${y[2]}：从 ${least} 到 ${greatest}` +
    (aim === 'sides' ? `，平面的 ${share} % 高于 ${middle}。` : `。${zh.notes[aim]}`),
};
