import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const source = new URL('../src/', import.meta.url);
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /\.(styles|component)\.ts$|legend\.ts$/.test(name),
);
/**
 * Hairlines, the middle of a slider's track, and the symbols of narrow bars, whose spacing depends on their font size.
 */
const EXEMPT = /(?<![\d.])1px|margin-top: -6px|calc\([\d.]+ \* var\(--_px\)\)/g;

it('no spacing is hard-coded: all of it derives from --bp-space', () => {
  expect(files.length).toBeGreaterThan(15);
  const literal = files.flatMap((file) =>
    Array.from(
      readFileSync(new URL(file, source), 'utf8').matchAll(
        /^\s*(?:padding|margin|(?:[a-z]+-)?gap)[\w-]*: .*;/gm,
      ),
      ([line]) => `${file}: ${line.trim()}`,
    ).filter((line) => /\d(px|r?em)\b/.test(line.replace(EXEMPT, ''))),
  );
  expect(literal).toEqual([]);
});
