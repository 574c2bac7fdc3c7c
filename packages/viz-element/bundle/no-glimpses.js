import { sourceEdit } from './source-edit.js';

/**
 * Removes what notifies subscribers of deferred changes. Only engines defer a change for longer than it takes to make it,
 * and the classic script has none.
 */
export const noGlimpses = () => [
  sourceEdit('no-glimpses', (id) => /\/graph\/src\/(?:wave|graph|train\/stepper)\.ts$/.test(id), [
    [/^ {2}\/\*\*(?:(?!\*\/)[^])*\*\/\n {2}(?:#announce|checkAlive|get isFedByHand)\([^]*?^ {2}\}\n/gm, ''],
    [
      /^( {2}postpone\([^]*?\{\n {4}this\.assertAlive\(\);\n)[^]*?^ {2}\}\n/gm,
      '$1    this.#postponed = { change, done };\n  }\n',
    ],
    [/^ {4}this\.#graph\.checkAlive\(\);\n/gm, ''],
    [/^ {4}\/\/.*\n {4}if \(.*waiting\.isAnnounced\).*\n/gm, ''],
  ]),
  sourceEdit('no-glimpse-emitter', (id) => id.endsWith('/graph/src/glimpse.ts'), [
    [/^[^]*$/g, 'export class GlimpseEmitter {\n willEmitValue() {}\n willEmitGradient() {}\n}\n'],
  ]),
];
