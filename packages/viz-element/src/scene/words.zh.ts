import { pairs } from '../words/pairs.js';
import { speakNumber } from './numbers.js';
import type { PictureWords } from './words.js';

const spoken = (value: number | string | undefined): string => speakNumber(value, '未知');

/** Names of operations and parameters; symbols and proper names are left out, since they stay the same. */
const NAMES = new Map(
  pairs(`
weighted-sum=加权和
add=相加
subtract=相减
multiply=相乘
divide=相除
scale=缩放
concat=拼接
slice=切片
sum=求和
mean=求平均
dot=点积
dropout=随机失活
layer-normalisation=层归一化
stop-gradient=截断梯度
weighted-total=加权总和
identity=恒等
step=阶跃
hard-sigmoid=硬 sigmoid
hard-tanh=硬 tanh
leaky-relu=泄漏 relu
log-softmax=对数 softmax
half-squared-error=半平方误差
mean-squared-error=均方误差
mean-absolute-error=平均绝对误差
binary-cross-entropy=二元交叉熵
binary-cross-entropy-with-logits=对数几率交叉熵
softmax-cross-entropy=softmax 交叉熵
hinge=合页损失
huber=Huber 损失
kullback-leibler=KL 散度
weights=权重
bias=偏置`),
);

export const zh: PictureWords = {
  name: '计算图',
  families: {
    input: '输入',
    target: '目标',
    parameter: '参数',
    'weighted-sum': '加权和',
    activation: '激活',
    combination: '组合',
    loss: '损失',
  },
  operation: (name) => NAMES.get(name) ?? name,
  chip: (name) => NAMES.get(name) ?? name,
  value: '值',
  gradient: '梯度',
  mean: (count) => `${count} 个的平均`,
  place: (label, kind) => `${label} ${kind}`,
  weight: (id, from, to) => `${id} 权重，从 ${from} 到 ${to}`,
  tag: (id, kind, of) => `${id} ${kind}，属于 ${of}`,
  shared: (id, by) => `${id} 参数，属于 ${by.join('、')}`,
  units: (label, count) => `${label} · ${count} 个单元`,
  announced: (title, value, gradient, count, flag) =>
    `${title}${count > 1 ? `，${count} 个数的平均` : ''}，值 ${spoken(value)}` +
    (gradient === undefined ? '' : `，梯度 ${spoken(gradient)}`) +
    (flag === undefined ? '' : `，${flag}`),
  flags: {
    broken: '⚠ 非有限数',
    frozen: '❄\ufe0e 冻结',
    held: '≡ 固定',
    ablated: '∅ 固定为 0',
    dead: '✕ 死亡',
    saturated: '▬ 饱和',
  },
  legend: {
    above: '正权重',
    below: '负权重',
    size: '小、大',
    gradient: '∂ 梯度，反向传播',
    heat: '在输入平面上的分布',
    missing: '– 尚无数值',
  },
  foot: ['推导', '画法', '表格', '快捷键'],
  stepped: (step, error) => `第 ${step} 步，误差 ${spoken(error)}。`,
  empty: ['还没有可显示的。', '请给这个元素 layers、data、network 或 src。'],
  loading: (what = '图') => `正在载入 ${what} …`,
  undrawn: (reason) => `此图无法绘制：${reason}`,
};
