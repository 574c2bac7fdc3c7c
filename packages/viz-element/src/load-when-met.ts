/**
 * Loads what defines some elements when the document first holds one of them. Within the shadow roots of others it does
 * not look: who puts them there imports them.
 */
export function loadWhenMet(tags: readonly string[], load: () => Promise<unknown>): void {
  if (!('document' in globalThis)) return;
  const selector = tags.join();
  const look = (): void => {
    if (document.querySelector(selector) === null) return;
    watch.disconnect();
    void load();
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true });
  look();
}
