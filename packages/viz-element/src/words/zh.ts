/** Chinese for what is in the first file: the picture and the controls. */
export { zh as controls } from '../controls/words.zh.js';
export { zh as picture } from '../scene/words.zh.js';
