/** All words in Chinese, by the part names of `Labels`. */
export { zh as aside } from '../aside/words.zh.js';
export { zh as chart } from '../chart/words.zh.js';
export { zh as controls } from '../controls/words.zh.js';
export { zh as cursor } from '../cursor/words.zh.js';
export { zh as derivation } from '../derivation/words.zh.js';
export { zh as faults } from '../fault/words.zh.js';
export { zh as inspect } from '../inspect/words.zh.js';
export { zh as map } from '../map/words.zh.js';
export { zh as plot } from '../plot/words.zh.js';
export { zh as picture } from '../scene/words.zh.js';
export { zh as stops } from '../stop/words.zh.js';
export { zh as timeline } from '../timeline/words.zh.js';
