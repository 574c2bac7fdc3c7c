import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { partsPage } from '../src/parts-page.js';
import { workspaceRoot } from '../src/workspace.js';

it('the page of all parts is what the lists say', () => {
  expect(readFileSync(join(workspaceRoot, 'docs/parts.md'), 'utf8')).toBe(partsPage());
});
