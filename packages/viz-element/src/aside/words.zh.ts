import { across, onward, type AsideWords } from './words.js';

export const zh: AsideWords = {
  table: '所有的数',
  keys: '按键',
  close: '关闭',
  place: '位置',
  more: (count) => `图中还有 ${count} 个。`,
  keysOf: (down) => [
    [down ? across : onward, '沿着边走：到输入，到使用者'],
    [down ? onward : across, '在一层之内走'],
    [['Enter'], '选择；对权重、偏置或输入再按一次：输入另一个数'],
    [['Esc'], '取消选择'],
    [['Space'], '运行与暂停'],
    [['+', '−', '0'], '放大、缩小、显示全部'],
    [['t'], '以表格显示'],
    [['?'], '显示按键'],
  ],
};
