import { family, type Family } from '@bp-graph/core';
import { en } from './en.js';
import type { Locale } from './locale.js';
import { zh } from './zh.js';

/** The languages of written derivations, by code. */
export const locales: Family<Locale> = family<Locale>('locale', [en, zh]);

export type { ConclusionWords, Locale, StageWords, StepWords, WaysWords } from './locale.js';
