/**
 * Imports at once what the sources import when it is needed. One file holds it all anyway, and a bundler that need not keep
 * the moment of every module's evaluation writes them together in one scope, which is smaller.
 */
export function nothingLater() {
  return {
    name: 'nothing-later',
    transform(code, id) {
      if (id.includes('/node_modules/')) return undefined;
      const found = [];
      // What is always there needs no words for its absence.
      const sure = code.replaceAll(/\bloaded\((import\([^)]*\)), *['"][^'"]*['"]\)/g, '$1');
      const now = sure.replaceAll(/\bimport\((['"][^'"]+['"])\)/g, (_, source) => {
        found.push(`import * as later${found.length} from ${source};`);
        return `Promise.resolve(later${found.length - 1})`;
      });
      return found.length === 0 ? undefined : { code: `${found.join('\n')}\n${now}`, map: null };
    },
  };
}
