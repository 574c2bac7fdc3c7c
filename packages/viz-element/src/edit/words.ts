import { speaking } from '../words/tongue.js';

/** What is said of numbers typed over. */
export interface EditWords {
  readonly notANumber: (text: string) => string;
}

const en: EditWords = { notANumber: (text) => `“${text}” is not a number.` };

export const editWords = speaking('edit', en);
