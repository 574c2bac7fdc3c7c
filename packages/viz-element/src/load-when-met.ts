import { languageOf } from './language.js';

/**
 * Loads what defines some elements when the document first holds one of them. Within the shadow roots of others it does
 * not look: who puts them there imports them. Where it cannot be loaded these elements say so, and it is tried again when
 * something else comes into the page.
 */
export function loadWhenMet(tags: readonly string[], load: () => Promise<unknown>): void {
  if (!('document' in globalThis)) return;
  const selector = tags.join();
  const said = new WeakSet<Element>();
  let isLoading = false;
  const look = (): void => {
    const waiting = document.querySelector(selector);
    if (waiting === null || isLoading) return;
    isLoading = true;
    // What has been put into the page with it draws itself first.
    const loaded = Promise.resolve().then(load);
    loaded.then(
      () => {
        watch.disconnect();
      },
      () => {
        for (const element of document.querySelectorAll(selector)) if (!said.has(element)) complain(element);
        // What it has put into the page itself is no reason to try again.
        watch.takeRecords();
        isLoading = false;
      },
    );
  };
  /** It goes into the element's own content, which is seen as long as the element is not defined. */
  const complain = (element: Element): void => {
    said.add(element);
    const what = languageOf(element) === 'zh' ? '缺少 bp-graph.js 旁边的文件' : 'no files beside bp-graph.js';
    const message = `${what}: ${tags.map((tag) => `<${tag}>`).join(' ')}`;
    const told = Object.assign(document.createElement('p'), { textContent: message, role: 'alert' });
    element.append(told);
    element.dispatchEvent(
      new CustomEvent('bp-error', { detail: { message }, bubbles: true, composed: true }),
    );
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });
  look();
}
