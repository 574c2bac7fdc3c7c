/**
 * Turns dynamic imports into static ones. A single file contains everything anyway, and without having to preserve when
 * each module is evaluated, the bundler can put all of them into one scope, which is smaller.
 */
export function nothingLater() {
  return {
    name: 'nothing-later',
    transform(code, id) {
      if (id.includes('/node_modules/')) return undefined;
      const found = [];
      // What is always there needs no message for when it is missing.
      const sure = code.replaceAll(/\bloaded\((import\([^)]*\)), *['"][^'"]*['"]\)/g, '$1');
      const now = sure.replaceAll(/\bimport\((['"][^'"]+['"])\)/g, (_, source) => {
        found.push(`import * as later${found.length} from ${source};`);
        return `Promise.resolve(later${found.length - 1})`;
      });
      return found.length === 0 ? undefined : { code: `${found.join('\n')}\n${now}`, map: null };
    },
  };
}
