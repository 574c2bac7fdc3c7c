/**
 * Languages the elements are available in. A literal list, since the sentences of derivations, which have the same
 * languages, are too large to load into every page.
 */
export const languages: readonly string[] = ['en', 'zh'];

/** The language of an element: the chosen one, or that of the nearest `lang`; English if it is not available. */
export function languageOf(element: Element, chosen?: string): string {
  const code = codeOf(chosen ?? nearest(element) ?? '');
  return languages.includes(code) ? code : 'en';
}

/** The primary language of a tag: `zh` for `zh-CN`. */
export function codeOf(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0];
}

function nearest(element: Element): string | undefined {
  const around = element.closest<HTMLElement>('[lang]');
  if (around !== null) return around.lang;
  const host = hostOf(element);
  return host === undefined ? undefined : nearest(host);
}

/** The host of the shadow root that an element is in, which may belong to another window. */
export function hostOf(element: Element): Element | undefined {
  const root = element.getRootNode();
  return 'mode' in root ? (root as ShadowRoot).host : undefined;
}
