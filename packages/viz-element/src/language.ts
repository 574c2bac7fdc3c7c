/** What the elements are written in: what derivations are, without their sentences, which not every page needs. */
export const languages: readonly string[] = ['en', 'zh'];

/** The language of an element, by the nearest `lang` around it; English where it is one that nothing is written in. */
export function languageOf(element: Element, chosen?: string): string {
  const code = codeOf(chosen ?? nearest(element) ?? '');
  return languages.includes(code) ? code : 'en';
}

/** Of `zh-CN` the language. */
export function codeOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0];
}

function nearest(element: Element): string | undefined {
  const around = element.closest<HTMLElement>('[lang]');
  if (around !== null) return around.lang;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearest(root.host) : undefined;
}
