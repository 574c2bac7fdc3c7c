import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openReport } from '../../src/bench/result/report.js';
import { folderWith } from '../bp/call.js';

const [begin, end] = ['begin', 'end'].map(
  (word) => `<!-- ${word} of what \`npm run bench -- --report\` writes -->`,
);

function written(page: string, report: string): string {
  const file = join(folderWith({ 'page.md': page }), 'page.md');
  openReport(file)(report);
  return readFileSync(file, 'utf8');
}

it('a report is inserted in its place and leaves the rest of the page unchanged', () => {
  const page = `# Title\n\n${begin}\nold\n${end}\n\nAfter.\n`;
  expect(written(page, 'new\n')).toBe(`# Title\n\n${begin}\n\nnew\n\n${end}\n\nAfter.\n`);
});

it('a report replaces the previous one', () => {
  const once = written(`${begin}\n${end}\n`, 'one');
  expect(written(once, 'two')).toBe(`${begin}\n\ntwo\n\n${end}\n`);
});

it('a page is created if there is none, but not before there is a report', () => {
  const file = join(folderWith({}), 'page.md');
  const write = openReport(file);
  expect(existsSync(file)).toBe(false);
  write('figures');
  expect(readFileSync(file, 'utf8')).toBe(`# Performance\n\n${begin}\n\nfigures\n\n${end}\n`);
});

it.each(['# A page of something else\n', `${end}\n${begin}\n`])(
  'a page without a place for a report is rejected',
  (page) => {
    const file = join(folderWith({ 'page.md': page }), 'page.md');
    expect(() => openReport(file)).toThrow('no markers for the report: at ');
    expect(readFileSync(file, 'utf8')).toBe(page);
  },
);

it('the page in this repository has a place for the report', () => {
  const page = new URL('../../../docs/performance.md', import.meta.url);
  expect(readFileSync(page, 'utf8')).toContain(`\n${begin}\n`);
});
