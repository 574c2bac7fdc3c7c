/**
 * Turns dynamic imports into static ones. A single file contains everything anyway, and without having to preserve when
 * each module is evaluated, the bundler can put all of them into one scope, which is smaller.
 */
export function nothingLater() {
  return {
    name: 'nothing-later',
    async transform(code, id) {
      if (id.includes('/node_modules/')) return undefined;
      // What is always there needs no message for when it is missing.
      const sure = code.replaceAll(/\bloaded\((import\([^)]*\)), *['"][^'"]*['"]\)/g, '$1');
      const calls = [...sure.matchAll(/\bimport\((['"][^'"]+['"])\)/g)];
      if (calls.length === 0) return undefined;
      let now = sure;
      for (const [k, [call, source]] of calls.entries()) {
        const target = await this.resolve(source.slice(1, -1), id);
        const { exports } = await this.load(target);
        // Named one by one, since the object of a whole module has a function for each name.
        const names = exports.map((name) => `${name} as later${k}${name}`);
        const found = exports.map((name) => `${name}: later${k}${name}`);
        now = now.replace(call, `Promise.resolve({ ${found} })`);
        now = `import { ${names} } from ${source};\n${now}`;
      }
      return { code: now, map: null };
    },
  };
}
