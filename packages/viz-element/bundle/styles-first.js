import { readdirSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = join(import.meta.dirname, '../src');

/**
 * Puts all style sheets together before everything else. Compression looks back only 32 kB, and what is alike is small where it
 * stands side by side: a kilobyte of the classic script.
 */
export function stylesFirst(entry) {
  const sheets = readdirSync(SOURCES, { recursive: true })
    .filter((name) => name.endsWith('.styles.ts'))
    .sort()
    .map((name) => join(SOURCES, name));
  return {
    name: 'styles-first',
    enforce: 'pre',
    transform(code, id) {
      if (sheets.includes(id)) return { moduleSideEffects: true };
      if (id !== entry) return undefined;
      return { code: `${sheets.map((sheet) => `import '${sheet}';`).join('')}${code}`, map: null };
    },
  };
}
