import type { Locale, StepWords } from './locale.js';

export const zh: Locale = {
  name: 'zh',
  title: '中文',
  cases: { if: '若', otherwise: '其他' },
  ways({ target, total, count, counted, through }) {
    const named = through.map((stops) => (stops === '' ? '直接到达' : `经过 ${stops}`));
    const list = named.length === 0 ? '' : `：${named.join('，')}`;
    const rule = count === 1 ? '把路径上的因子相乘即可。' : '每条路径上的因子相乘，各条路径的结果相加。';
    return `${target} 通过 ${counted} 条路径到达 ${total}${list}。${rule}`;
  },
  itself: (total) => `这就是 ${total} 本身，梯度是 1。`,
  noWay: (target, total) => `从 ${target} 没有路径通向 ${total}，所以它的梯度是 0。`,
  held: (place, value) => `${place} 被固定在 ${value}，梯度传不过去。`,
  constant: (place) => `${place} 把读入的值当作常数，梯度传不过去。`,
  allRows: (rows) => `这一批共 ${rows} 行，每一行都有自己的路径。`,
  oneRow: (row, rows) => `${rows} 行中只看第 ${row} 行。`,
  together: (target, entries) => `${target} 的 ${entries} 个数一起改变同样的量。`,
  path: (number, route, row) => `路径 ${number}${row}：${route}`,
  gathers: ({ place, readers, count, byRows }) =>
    `${place} ${byRows ? '逐行' : ''}通过 ${readers.length === 0 ? `其他 ${count} 个数` : readers.join('、')} 起作用。`,
  row: (row) => `（第 ${row} 行）`,
  sumOfPaths: (count) => `${count} 条路径之和`,
  otherWays: (count) => `最后一项是其余 ${count} 条路径之和。`,
  factors: '逐个因子',
  backward: '反向：每个梯度只算一次',
  update: '更新',
  step: {
    total: ({ of, by, value }) => `${by} 以权重 ${value} 计入 ${of}。`,
    loss: (step) => moves(step, `${step.of} 在此处持平：${step.by} 变一点点，它不变。`),
    combination: (step) => moves(step, `${step.of} 不随 ${step.by} 变化。`),
    activation: ({ of, sign, value }) =>
      sign === 0 ? `${of} 处的斜率是 0，梯度传不过去。` : `${of} 把传回来的梯度乘以 ${value} 再往回传。`,
    weight: ({ of, by, value, partner }) =>
      `${by} 以权重 ${partner === undefined ? '' : `${partner} = `}${value} 进入 ${of}。`,
    input: ({ of, by, value, partner }) =>
      `在 ${of} 中，${by} 乘以 ${partner === undefined ? '' : `${partner} = `}${value}。`,
    bias: ({ of, by }) => `${by} 直接加到 ${of} 上，所以系数是 1。`,
  },
  ofAllRows: (rows, gradient) => `更新按全部 ${rows} 行进行，它们的梯度是 ${gradient}。`,
  handed: (gradient) => `更新所用的梯度是 ${gradient}。`,
  stage: {
    penalty: ({ formula, strength, working }) =>
      `惩罚项给梯度加上 ${formula}，其中 λ = ${strength}：${working}。`,
    clipping: ({ formula, strength, working }) =>
      `梯度被裁剪：${formula}，其中 c = ${strength}：${working}。`,
  },
  rate: (working) => `这一步的学习率由调度决定：${working}。`,
  rule: (formula) => `规则：${formula}`,
  reads: ({ gradient, rate, memory }) =>
    `它读取${[`梯度 ${gradient}`, `学习率 ${rate}`, ...memory.map(({ name, before, after }) => `${name}（从 ${before} 变为 ${after}）`)].join('、')}。`,
  frozen: (target, value) => `${target} 已冻结，训练不改变它：${value}。`,
  moves: (target, amount, sign, plain) =>
    `${plain ? '逆着梯度，步长是学习率乘以梯度：' : ''}${target} ${sign === 0 ? '不变' : `${sign > 0 ? '减小' : '增大'} ${amount}`}。`,
  conclusion({ target, total, direction, reasons }) {
    const because = reasons.join('，');
    if (direction === 'none')
      return `${target} 变一点点，${total} 不变${because === '' ? '' : `：${because}`}。`;
    const little = because === '' ? '' : `，但幅度很小：${because}`;
    return `${target} ${direction === 'shrinks' ? '减小' : '增大'}时，${total} 会减小${little}。`;
  },
  reason({ kind, of, sign, value, partner }) {
    if (kind === 'activation') return sign === 0 ? `${of} 不回传任何梯度` : `${of} 只回传收到的 ${value} 倍`;
    if (partner === undefined || (kind !== 'input' && kind !== 'weight')) return undefined;
    return sign === 0 ? `${partner} 是 0` : `${partner} 只有 ${value}`;
  },
};

function moves({ of, by, sign, size }: StepWords, still: string): string {
  if (sign === 0) return still;
  return `${by} 增大一点点，${of} 随之${sign > 0 ? '增大' : '减小'}，幅度是它的 ${size} 倍。`;
}
