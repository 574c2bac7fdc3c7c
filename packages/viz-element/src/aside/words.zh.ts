import { across, onward, type AsideWords } from './words.js';

export const zh: AsideWords = {
  view: '画法',
  table: '所有的数',
  keys: '快捷键',
  close: '关闭',
  choices: {
    detail: ['各层画成', '视大小而定', '逐个神经元', '逐个节点', '整层'],
    layout: ['图的走向', '视宽度而定', '横向', '纵向'],
    heat: ['神经元在输入平面上显示', '视数据而定', '它的值', '预测对它的梯度', '不显示'],
  },
  place: '位置',
  more: (count) => `图中还有 ${count} 个。`,
  keysOf: (down) => [
    [down ? across : onward, '沿着边移动：往输入，往下游'],
    [down ? onward : across, '在同一层内移动'],
    [['Enter'], '选择；对权重、偏置或输入再按一次：输入另一个数'],
    [['Esc'], '取消选择'],
    [['Ctrl', 'Z'], '撤销最近一次改动'],
    [['Space'], '运行与暂停'],
    [['+', '−', '0'], '放大、缩小、显示全部；再缩小时单元并成层'],
    [['v'], '选择图的画法'],
    [['d'], '显示所选之处的推导'],
    [['t'], '以表格显示'],
    [['?'], '显示快捷键'],
  ],
};
