import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root folder of the repository. */
export const workspaceRoot = fileURLToPath(new URL('../..', import.meta.url));

/** The parts of a package.json that the tools use. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly workspaces?: readonly string[];
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly nx?: { readonly targets?: Readonly<Record<string, unknown>> };
}

/** A folder with a package.json. `folder` is relative to the repository; that of the root is `.`. */
export interface Project {
  readonly folder: string;
  readonly manifest: Manifest;
}

/** The root project and every workspace, in the order of the root's `workspaces`. */
export function projects(root: string = workspaceRoot): readonly Project[] {
  const top = project(root, '.');
  const folders = (top.manifest.workspaces ?? []).flatMap((pattern) => expand(root, pattern));
  return [top, ...folders.map((folder) => project(root, folder))];
}

function project(root: string, folder: string): Project {
  const text = readFileSync(join(root, folder, 'package.json'), 'utf8');
  return { folder, manifest: JSON.parse(text) as Manifest };
}

/** Expands `packages/*` to the folders in it. npm supports more patterns, but this repository uses no others. */
function expand(root: string, pattern: string): readonly string[] {
  if (!pattern.endsWith('/*')) return [pattern];
  const parent = pattern.slice(0, -2);
  const entries = readdirSync(join(root, parent), { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => `${parent}/${entry.name}`);
}
