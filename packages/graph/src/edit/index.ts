export { edit } from './edit.js';
export type { Editor, NewLayer } from './editor.js';
