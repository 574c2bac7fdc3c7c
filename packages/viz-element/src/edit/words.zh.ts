import type { EditWords } from './words.js';

export const zh: EditWords = { notANumber: (text) => `“${text}”不是数。` };
