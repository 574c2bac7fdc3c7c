import { Fault } from '@bp-graph/core';
import { existsSync, readFileSync } from 'node:fs';
import { writeBeside } from '../../write-beside.js';

/** The markers of the generated part of the page; everything around them is written by hand. */
const BEGIN = '<!-- begin of what `npm run bench -- --report` writes -->';
const END = '<!-- end of what `npm run bench -- --report` writes -->';

/**
 * Opens a page for a report. Returns a function that writes the report between the markers, or to a new page if there
 * is none.
 *
 * @throws Fault for a page without the markers.
 */
export function openReport(file: string): (report: string) => void {
  const page = existsSync(file) ? readFileSync(file, 'utf8') : `# Performance\n\n${BEGIN}\n${END}\n`;
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin)
    throw new Fault({
      what: 'no markers for the report',
      where: file,
      found: 'a page without them',
      expected: `the lines ${BEGIN} and ${END}, or a new file`,
    });
  return (report) => {
    const text = `${page.slice(0, begin)}${BEGIN}\n\n${report.trim()}\n\n${page.slice(end)}`;
    writeBeside(file, text, { replace: true });
  };
}
