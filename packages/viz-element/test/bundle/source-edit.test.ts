import { expect, it } from 'vitest';

const MODULE = new URL('../../bundle/source-edit.js', import.meta.url).href;

interface Plugin {
  transform(code: string, id: string): { code: string } | undefined;
  writeBundle(): void;
}

const { sourceEdit } = (await import(MODULE)) as {
  sourceEdit: (
    name: string,
    concerns: (id: string) => boolean,
    edits: readonly (readonly [RegExp, string])[],
    gone?: RegExp,
  ) => Plugin;
};

const isScript = (id: string): boolean => id.endsWith('.js');

it('an edit of sources applies to all matches in the sources that it concerns', () => {
  const plugin = sourceEdit('no-checks', isScript, [[/check\(\);/g, '']]);
  expect(plugin.transform('check();run();check();', 'a.js')?.code).toBe('run();');
  expect(plugin.transform('run();', 'b.js')).toBeUndefined();
  expect(plugin.transform('check();', 'a.css')).toBeUndefined();
  plugin.writeBundle();
});

it('an edit that matches nothing, or leaves something behind, is an error', () => {
  const idle = sourceEdit('no-checks', isScript, [[/check\(\);/g, '']]);
  idle.transform('check(1);', 'a.js');
  expect(() => {
    idle.writeBundle();
  }).toThrow('no-checks: nothing is written like');
  const leaving = sourceEdit('no-checks', isScript, [[/check\(\);/g, '']], /check/);
  expect(() => leaving.transform('check(1);', 'a.js')).toThrow('a.js still has what looks like /check/');
});
