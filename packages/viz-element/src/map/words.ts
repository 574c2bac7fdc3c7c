import { speaking } from '../words/tongue.js';

/** What a map of the plane of two inputs says. */
export interface MapWords {
  readonly heading: string;
  readonly valueOf: string;
  readonly empty: string;
  readonly wrongPlane: (inputs: number) => string;
  readonly unmapped: (reason: string) => string;
  /** The map for those who do not see it. */
  readonly told: (map: ToldMap) => string;
}

/** A map in numbers, each as it is spoken. */
export interface ToldMap {
  readonly unit: string;
  readonly isGradient: boolean;
  readonly x: readonly [name: string, from: string, to: string];
  readonly y: readonly [name: string, from: string, to: string];
  readonly range: readonly [least: string, greatest: string];
  /** How much of the plane lies above the middle, in percent. */
  readonly share: number;
  readonly middle: string;
}

const en: MapWords = {
  heading: 'Decision map',
  valueOf: 'value of',
  empty: 'Nothing to map yet.',
  wrongPlane: (inputs) =>
    `A map needs two input numbers; this graph has ${inputs} input ${inputs === 1 ? 'number' : 'numbers'}.`,
  unmapped: (reason) => `This cannot be mapped: ${reason}.`,
  told: ({ unit, isGradient, x, y, range: [least, greatest], share, middle }) =>
    `${isGradient ? 'How much the output follows' : 'Value of'} ${unit} over ${x[0]} from ${x[1]} to ${x[2]} and ` +
    `${y[0]} from ${y[1]} to ${y[2]}: from ${least} to ${greatest}, ${share} % of the plane above ${middle}.`,
};

const zh: MapWords = {
  heading: '决策图',
  valueOf: '值：',
  empty: '还没有可画的图。',
  wrongPlane: (inputs) => `决策图需要两个输入数；这个图有 ${inputs} 个。`,
  unmapped: (reason) => `无法画出：${reason}。`,
  told: ({ unit, isGradient, x, y, range: [least, greatest], share, middle }) =>
    `${isGradient ? `输出随 ${unit} 的变化` : `${unit} 的值`}，${x[0]} 从 ${x[1]} 到 ${x[2]}，` +
    `${y[0]} 从 ${y[1]} 到 ${y[2]}：从 ${least} 到 ${greatest}，平面的 ${share} % 高于 ${middle}。`,
};

export const mapWords = speaking('map', { en, zh });
