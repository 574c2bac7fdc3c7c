// Keeps what ts-node compiled, keyed by everything that went into it. A tool that imports the packages' two hundred
// source files then starts in half a second and not in three.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../node_modules/.cache/ts-node/', import.meta.url));
const read = (name) => readFileSync(new URL(name, import.meta.url), 'utf8');
const settings = ['tsconfig.json', '../tsconfig.base.json', '../package-lock.json'].map(read).join('\0');
const settingsHash = createHash('sha256').update(settings).update(process.version).digest('hex');

/** A loader hook of Node: the compiled text of a TypeScript file of this repository, from the cache if it is there. */
export async function load(url, context, next) {
  if (!url.startsWith('file:') || !url.endsWith('.ts')) return next(url, context);
  const path = fileURLToPath(url);
  const text = readFileSync(path, 'utf8');
  const key = createHash('sha256').update(settingsHash).update(path).update('\0').update(text).digest('hex');
  const kept = `${folder}${key}.js`;
  try {
    return { format: 'module', source: readFileSync(kept, 'utf8'), shortCircuit: true };
  } catch {
    const loaded = await next(url, context);
    keep(kept, String(loaded.source));
    return loaded;
  }
}

/** Written beside and renamed, since several tools may run at once; a folder that cannot be written is no failure. */
function keep(file, source) {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${file}.${process.pid}`, source);
    renameSync(`${file}.${process.pid}`, file);
  } catch {
    // The next run compiles again.
  }
}
