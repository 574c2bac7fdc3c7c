import { describe, expect, it } from 'vitest';
import { speaking, teach } from '../../src/words/tongue.js';

interface Greeting {
  readonly hello: string;
  readonly name: (of: string) => string;
  readonly ends: Readonly<Record<'soon' | 'late', string>>;
}

const en: Greeting = {
  hello: 'Hello',
  name: (of) => `Dear ${of}`,
  ends: { soon: 'bye', late: 'good night' },
};
const zh: Greeting = { ...en, hello: '你好' };
const words = speaking('picture', en);
teach('zh', { picture: zh });
const said = (own: unknown): Greeting => words({ language: 'en', labels: { picture: own as object } });

describe('the words of a part', () => {
  it('are those of the language, and English if the language is unknown', () => {
    expect(words({ language: 'zh' })).toBe(zh);
    expect(words({ language: 'fr' })).toBe(en);
  });

  it('can be replaced by the page, keeping the rest', () => {
    expect(said({ hello: 'Moin' })).toEqual({ ...en, hello: 'Moin' });
    expect(said({ ends: { late: 'so long' } }).ends).toEqual({ soon: 'bye', late: 'so long' });
  });

  it('are kept if the page replaces them by something of another type, or replaces unknown ones', () => {
    expect(said({ hello: 3, name: 'x', ends: null, more: 'y' })).toEqual(en);
    expect(said(null)).toBe(en);
    expect(said('Moin')).toBe(en);
  });

  it('are the same object as long as the request is the same', () => {
    const labels = { picture: { name: 'x' } };
    expect(words({ language: 'en', labels })).toBe(words({ language: 'en', labels }));
    expect(words({ language: 'zh', labels })).not.toBe(words({ language: 'en', labels }));
  });
});
