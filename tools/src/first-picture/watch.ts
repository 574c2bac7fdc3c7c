/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/**
 * Checks in every frame whether a graph has its picture, and provides as `firstPicture` how many milliseconds after the
 * arrival of the script it was painted. Serialised into the page, so it must not refer to anything else in this file.
 */
export function watch(): void {
  const page = globalThis as unknown as { firstPicture?: Promise<number> };
  page.firstPicture = new Promise((resolve) => {
    const look = (): void => {
      const root = document.querySelector('bp-graph')?.shadowRoot;
      // A canvas that nothing has been painted on yet has no width of its own.
      if (!root?.querySelector('.sheet svg, .sheet canvas[width]')) {
        requestAnimationFrame(look);
        return;
      }
      requestAnimationFrame(() => {
        // A message is delivered after the frame has been painted; a promise would resolve before.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const scripts = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
          resolve(performance.now() - Math.min(...scripts.map(({ responseEnd }) => responseEnd)));
        };
        port2.postMessage(undefined);
      });
    };
    requestAnimationFrame(look);
  });
}
