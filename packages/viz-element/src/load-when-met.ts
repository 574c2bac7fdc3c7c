import { SESSION_EVENT } from './events.js';
import { fire } from './fire.js';
import { languageOf } from './language.js';

/**
 * Loads a module when the document first contains one of these elements. It does not look into shadow roots, where only
 * a graph is noticed, by its event: whoever renders companions there imports the module. If loading fails, the elements say so, and the next change to the
 * page's DOM triggers a retry.
 */
export function loadWhenMet(tags: readonly string[], load: () => Promise<unknown>): void {
  if (!('document' in globalThis)) return;
  const selector = tags.join();
  const said = new WeakSet<Element>();
  const heard = new Set<Element>();
  let isLoading = false;
  const look = (): void => {
    if (isLoading || (heard.size === 0 && document.querySelector(selector) === null)) return;
    isLoading = true;
    // Let elements that arrived together with these render first.
    const loaded = Promise.resolve().then(load);
    loaded.then(
      () => {
        watch.disconnect();
        heard.clear();
      },
      () => {
        for (const element of [...heard, ...document.querySelectorAll(selector)])
          if (!said.has(element)) complain(element);
        // The messages it has added itself must not trigger a retry.
        watch.takeRecords();
        isLoading = false;
      },
    );
  };
  /** Appends the message to the light DOM, which is visible as long as the element is not defined. */
  const complain = (element: Element): void => {
    said.add(element);
    // The words for faults in Chinese are beside this file too, so they may be missing as well.
    const what = languageOf(element) === 'zh' ? '缺少 bp-graph.js 旁边的文件' : 'no files beside bp-graph.js';
    const message = `${what}: ${tags.map((tag) => `<${tag}>`).join(' ')}`;
    const told = Object.assign(document.createElement('p'), { textContent: message, role: 'alert' });
    element.append(told);
    fire(element, 'bp-error', { message });
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });
  document.addEventListener(SESSION_EVENT, (event) => {
    const [element] = event.composedPath();
    if (isLoading || !tags.includes((element as Element).localName)) return;
    heard.add(element as Element);
    look();
  });
  look();
}
