import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { partsPage } from './parts-page.js';
import { workspaceRoot } from './workspace.js';

/** Writes the page of all parts anew: `npm run docs:parts`. */
const file = join(workspaceRoot, 'docs/parts.md');
const page = partsPage();
if (readOrNothing(file) !== page) writeFileSync(file, page);

function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
