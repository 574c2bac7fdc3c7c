import { sourceEdit } from './source-edit.js';

/**
 * Removes the machinery that defers changes until somebody looks. Only engines defer any, and the classic script has
 * none.
 */
export const noGlimpses = () => [
  sourceEdit('no-glimpses', (id) => /\/graph\/src\/(?:wave|graph|train\/stepper)\.ts$/.test(id), [
    [
      /^ {2}\/\*\*(?:(?!\*\/)[^])*\*\/\n {2}(?:arrive|postpone|#announce|checkAlive|get isFedByHand|get isAhead)\([^]*?^ {2}\}\n/gm,
      '',
    ],
    [/^( {2}catchUp\(\): void \{\n)(?: {4}.*\n)+/gm, '$1'],
    [/^ {4}if \(this\.isAhead .*\n/gm, ''],
  ]),
  sourceEdit('no-glimpse-emitter', (id) => id.endsWith('/graph/src/glimpse.ts'), [
    [/^[^]*$/g, 'export class GlimpseEmitter {\n willEmitValue() {}\n willEmitGradient() {}\n}\n'],
  ]),
];
