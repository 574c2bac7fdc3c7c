import { sourceEdit } from './source-edit.js';

/**
 * Removes core's checks of definitions, arguments and options: attributes are validated where they are parsed, and the
 * library's own definitions lose their titles anyway. Operations supplied by a page's script go unchecked, as the guide
 * to embedding says.
 */
export const noDefinitionChecks = () =>
  sourceEdit('no-definition-checks', (id) => /\/core\/src\/.+\.ts$/.test(id), [
    [/^ *(?:const FIELDS\b|check(?:Argument|Definition|Fans|Fields|Limit|Options|Pieces)\()[^;]*;\n/gm, ''],
  ]);
