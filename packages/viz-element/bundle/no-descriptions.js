import { sourceEdit } from './source-edit.js';

const TEXT = /(?:'[^']*'|"[^"]*")/.source;

/**
 * Removes texts that no page shows, since they only appear in lists of parts and in the published JSON Schema: the
 * meaning of attributes and of fields of graph files, the titles of family members, the formulas of initialisers,
 * penalties and schedules, and some facts.
 */
export const noDescriptions = () => [
  sourceEdit('no-descriptions', (id) => /\/(?:core|graph)\/src\/.+\.ts$/.test(id), [
    [new RegExp(`,\\s*v\\.description\\(\\s*${TEXT},?\\s*\\)`, 'g'), ''],
    // The first string of a reduction rule is its default, not a description.
    [new RegExp(`\\b((?!reduction)\\w+Rule)\\(\\s*${TEXT}`, 'g'), "$1(''"],
    // A page explains in words of its own why a gradient is exempt from the check.
    [/\b(exempt: )'[^']*'/g, "$1''"],
    // A page asks whether gradients are right, not which derivative is at fault.
    [/^ +wrong:[^:]*:\s+wrongDerivatives\(.*\),\n/gm, ''],
  ]),
  sourceEdit('no-facts', (id) => /\/core\/src\/.+\.ts$/.test(id), [
    [/^\s+title: '[^']*',\n/gm, ''],
    // Of the facts about an activation, pictures use only the range.
    [/,\s+monotone: \w+,\s+smooth: \w+,\s+saturation: '\w+'/g, ''],
  ]),
  sourceEdit('no-formulas', (id) => /\/core\/src\/(?:initializer|penalty|schedule)\/.+\.ts$/.test(id), [
    [/^\s+formula: '[^']*',\n/gm, ''],
  ]),
];
