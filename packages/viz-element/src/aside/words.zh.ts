import { across, onward, type AsideWords } from './words.js';

export const zh: AsideWords = {
  table: '所有的数',
  keys: '快捷键',
  close: '关闭',
  place: '位置',
  more: (count) => `图中还有 ${count} 个。`,
  keysOf: (down) => [
    [down ? across : onward, '沿着边移动：往输入，往下游'],
    [down ? onward : across, '在同一层内移动'],
    [['Enter'], '选择；对权重、偏置或输入再按一次：输入另一个数'],
    [['Esc'], '取消选择'],
    [['Space'], '运行与暂停'],
    [['+', '−', '0'], '放大、缩小、显示全部'],
    [['d'], '显示所选之处的推导'],
    [['t'], '以表格显示'],
    [['?'], '显示快捷键'],
  ],
};
