import { compose, type Session } from '@bp-graph/graph';
import '@bp-graph/viz-element';
import type { BpGraph } from '@bp-graph/viz-element';
import { afterEach, describe, expect, it } from 'vitest';
import { all, mount, partsLoaded, settled, tutorialSession } from '../support/page.js';

afterEach(() => {
  document.body.replaceChildren();
});

async function shown(session: Session = tutorialSession(), set: Partial<BpGraph> = {}): Promise<BpGraph> {
  return mount(Object.assign(document.createElement('bp-graph'), { session, ...set }), 1000);
}

function sheet(element: BpGraph): HTMLElement {
  return all<HTMLElement>(element, '.sheet')[0];
}

function stopOf(element: BpGraph, start: string): Element {
  const found = all(element, '.stop').find(({ ariaLabel }) => ariaLabel?.startsWith(start));
  if (found === undefined) throw new Error(`no stop ${start}`);
  return found;
}

/** The left edge and the width of the view, in the drawing's own units. */
function view(element: BpGraph): { left: number; width: number } {
  const [left, , width] = (all(element, 'svg[part="drawing"]')[0].getAttribute('viewBox') ?? '')
    .split(' ')
    .map(Number);
  return { left, width };
}

async function wheel(element: BpGraph, init: WheelEventInit): Promise<boolean> {
  const { left, top } = sheet(element).getBoundingClientRect();
  const event = new WheelEvent('wheel', {
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX: left + 300,
    clientY: top + 100,
    ...init,
  });
  sheet(element).dispatchEvent(event);
  await settled(element);
  return event.defaultPrevented;
}

async function point(element: BpGraph, type: string, x: number, y: number, pointerId = 1): Promise<void> {
  const { left, top } = sheet(element).getBoundingClientRect();
  const place = { clientX: left + x, clientY: top + y, pointerId, button: 0, bubbles: true };
  sheet(element).dispatchEvent(new PointerEvent(type, place));
  await settled(element);
}

describe('a canvas that its page has scaled', () => {
  it.each(['transform: scale(0.5); transform-origin: 0 0', 'zoom: 0.5'])(
    'is clicked where it is seen (%s)',
    async (style) => {
      const element = await shown();
      const [whole, stop] = [element, stopOf(element, 'o1 activation')].map((each) =>
        each.getBoundingClientRect(),
      );
      element.parentElement?.setAttribute('style', `width: 1000px; ${style}`);
      element.painter = 'canvas';
      await partsLoaded(element);
      await settled(element);
      const { x, y } = element.getBoundingClientRect();
      all(element, 'canvas')[0].dispatchEvent(
        new MouseEvent('click', {
          bubbles: true,
          composed: true,
          clientX: x + (stop.x + stop.width / 2 - whole.x) / 2,
          clientY: y + (stop.y + stop.height / 2 - whole.y) / 2,
        }),
      );
      await settled(element);
      expect(element.selection).toMatch(/^o1\//);
    },
  );
});

describe('zooming a <bp-graph>', () => {
  it('leaves the wheel to the page, and zooms by it with Ctrl or ⌘', async () => {
    const element = await shown();
    const { width } = view(element);
    expect(await wheel(element, { deltaY: -200 })).toBe(false);
    expect(view(element).width).toBe(width);
    expect(await wheel(element, { deltaY: -200, ctrlKey: true })).toBe(true);
    const once = view(element).width;
    expect(once).toBeLessThan(width);
    await wheel(element, { deltaY: -200, metaKey: true });
    expect(view(element).width).toBeLessThan(once);
  });

  it('zooms with + and −, and shows everything again with 0', async () => {
    const element = await shown();
    const before = view(element);
    const press = async (key: string): Promise<void> => {
      const keydown = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
      sheet(element).dispatchEvent(keydown);
      expect(keydown.defaultPrevented).toBe(true);
      await settled(element);
    };
    await press('+');
    await press('+');
    const { width } = view(element);
    expect(width).toBeLessThan(before.width);
    await press('-');
    expect(view(element).width).toBeGreaterThan(width);
    await press('0');
    expect(view(element)).toEqual(before);
  });

  it('can be dragged once it is zoomed, and a drag selects nothing', async () => {
    const element = await shown();
    await point(element, 'pointerdown', 200, 100);
    await point(element, 'pointermove', 100, 100);
    await point(element, 'pointerup', 100, 100);
    expect(view(element).left).toBe(0);
    await wheel(element, { deltaY: -400, ctrlKey: true });
    const { left } = view(element);
    // There is no pointer behind these events that could be captured.
    sheet(element).setPointerCapture = () => undefined;
    await point(element, 'pointerdown', 200, 100);
    await point(element, 'pointermove', 150, 100);
    await point(element, 'pointerup', 150, 100);
    expect(view(element).left).toBeGreaterThan(left);
    all<SVGElement>(element, '.stop')[0].dispatchEvent(
      new MouseEvent('click', { bubbles: true, composed: true }),
    );
    expect(element.selection).toBeUndefined();
  });

  it('can be pinched with two fingers', async () => {
    const element = await shown();
    const { width } = view(element);
    await point(element, 'pointerdown', 200, 100, 1);
    await point(element, 'pointerdown', 300, 100, 2);
    await point(element, 'pointermove', 400, 100, 2);
    await point(element, 'pointerup', 400, 100, 2);
    await point(element, 'pointerup', 200, 100, 1);
    expect(view(element).width).toBeCloseTo(width / 2, 0);
  });

  it('lets fingers scroll the page while everything is in view, and drag the picture once it is zoomed', async () => {
    const element = await shown();
    expect(getComputedStyle(sheet(element)).touchAction).toBe('pan-x pan-y');
    await wheel(element, { deltaY: -400, ctrlKey: true });
    expect(getComputedStyle(sheet(element)).touchAction).toBe('none');
  });

  it('brings the focused stop into view', async () => {
    const element = await shown();
    for (let i = 0; i < 4; i++) await wheel(element, { deltaY: -400, ctrlKey: true });
    all<SVGElement>(element, '.stop[data-stop="E"]')[0].focus();
    await settled(element);
    const { left, width } = view(element);
    expect(left + width).toBeGreaterThan(800);
  });

  it('zooms one of two elements and not the other', async () => {
    const [first, second] = [await shown(), await shown()];
    const before = [view(first), view(second)];
    await wheel(first, { deltaY: -400, ctrlKey: true });
    // It would not be redrawn otherwise.
    second.requestUpdate();
    await settled(second);
    expect(view(first).width).toBeLessThan(before[0].width);
    expect(view(second)).toEqual(before[1]);
  });
});

describe('a <bp-graph> on a canvas', () => {
  async function onCanvas(): Promise<BpGraph> {
    const element = await shown(tutorialSession(), { painter: 'canvas' });
    await partsLoaded(element);
    return element;
  }

  it('paints in the colours of the page, at its pixel density', async () => {
    const element = await onCanvas();
    const [canvas] = all<HTMLCanvasElement>(element, 'canvas');
    expect(canvas.width).toBe(Math.ceil(canvas.getBoundingClientRect().width * devicePixelRatio));
    const colours = coloursOf(canvas);
    expect(colours).toContain('34,37,43');
    element.style.setProperty('--bp-ink', 'rgb(1, 200, 3)');
    await new Promise((resolve) => setTimeout(resolve, 100));
    await settled(element);
    expect(coloursOf(canvas)).toContain('1,200,3');
  });

  it('keeps the focus in the picture when zooming out redraws it', async () => {
    const { graph } = compose((g) => {
      const x = g.input('x', 2, [1, 2]);
      const hidden = g.layer('hidden', x, 30, 'tanh');
      g.loss('half-squared-error', g.layer('y', hidden, 1, 'tanh'), g.target('t', 1, [0]));
      return {};
    });
    const element = await mount(
      Object.assign(document.createElement('bp-graph'), { graph, detail: 'units' as const }),
    );
    await partsLoaded(element);
    expect(all(element, 'canvas')).toHaveLength(1);
    const focused = (): Element | null => element.shadowRoot?.activeElement ?? null;
    const press = async (key: string): Promise<void> => {
      focused()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      await settled(element);
    };
    all<HTMLElement>(element, '.stop[tabindex="0"]')[0].focus();
    await press('-');
    expect(all(element, 'canvas')).toEqual([]);
    expect(focused()?.classList).toContain('stop');
    await press('+');
    expect(element.detail).toBe('units');
  });

  it('is a single tab stop, from which arrow keys follow the edges, each announced', async () => {
    const element = await onCanvas();
    const spots = all<HTMLElement>(element, '.stop[tabindex="0"]');
    expect(spots.map((spot) => spot.getAttribute('aria-label'))).toEqual([
      'x1 input, value 0.1, gradient 0.00513',
    ]);
    spots[0].focus();
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) {
      const { activeElement } = element.shadowRoot ?? document;
      activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
      await settled(element);
    }
    const { activeElement } = element.shadowRoot ?? document;
    expect(activeElement?.getAttribute('aria-label')).toBe('h1 activation, value 0.646, gradient 0.0489');
    expect(all(element, '.stop')).toHaveLength(1);
  });

  it('selects what is clicked: a glyph, a chip, a line', async () => {
    const element = await onCanvas();
    const click = (x: number, y: number): string | undefined => {
      const { left, top } = sheet(element).getBoundingClientRect();
      all(element, 'canvas')[0].dispatchEvent(
        new MouseEvent('click', { clientX: left + x, clientY: top + y, bubbles: true, composed: true }),
      );
      return element.selection;
    };
    const other = await shown();
    const { left, top } = sheet(other).getBoundingClientRect();
    const centre = (selector: string): [number, number] => {
      const box = all(other, selector)[0].getBoundingClientRect();
      return [box.left + box.width / 2 - left, box.top + box.height / 2 - top];
    };
    expect(click(...centre('.stop[data-stop="o1/sigmoid"] .ring'))).toBe('o1/sigmoid');
    expect(click(...centre('.chip .stop[data-stop^="x2→h1"] .ring'))).toBe('w2');
    expect(click(...centre('.reach[data-stop^="x1→h2"]'))).toMatch(/^w[23]$/);
    expect(click(1, 1)).toBeUndefined();
  });

  it('animates lines along which a gradient is passed back, or a value in a followed wave', async () => {
    const element = await onCanvas();
    expect(all(element, '.lights')).toEqual([]);
    element.selection = 'w1';
    await settled(element);
    const svg = all(await shown(tutorialSession(), { selection: 'w1' }), 'path.light');
    const paths = (lines: Element[]) => lines.map((line) => line.getAttribute('d'));
    expect(paths(all(element, '.lights.moving .light'))).toEqual(paths(svg));
    element.selection = undefined;
    element.cursor = 0;
    await partsLoaded(element);
    expect(all(element, '.lights .light.onward').length).toBeGreaterThan(0);
  });

  it('is chosen automatically if there is much to draw', async () => {
    const large = Object.assign(document.createElement('bp-graph'), {
      layers: '2 12 12 12 1',
      data: 'circle',
    });
    expect(all(await mount(large, 1000), 'canvas')).toHaveLength(1);
    expect(all(await shown(), 'canvas')).toHaveLength(0);
  });
});

describe('exporting a <bp-graph>', () => {
  it('produces an SVG file that any XML parser accepts, in the colours of the page', async () => {
    const element = await shown();
    element.scheme = 'dark';
    element.style.setProperty('--bp-positive', '#123456');
    const text = element.exportSvg();
    const svg = new DOMParser().parseFromString(text, 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.documentElement.namespaceURI).toBe('http://www.w3.org/2000/svg');
    expect(text).toContain('rgb(28, 31, 37)');
    expect(Array.from(svg.querySelectorAll('text.value'), ({ textContent }) => textContent)).toContain(
      '0.7987',
    );
  });

  it('produces a PNG file of the requested size', async () => {
    const element = await shown();
    const blob = await element.exportPng({ scale: 3 });
    expect(blob.type).toBe('image/png');
    const image = await createImageBitmap(blob);
    const { width } = all(element, 'svg[part="drawing"]')[0].getBoundingClientRect();
    expect(image.width).toBe(width * 3);
  });

  it('reports if nothing is drawn, and rejects an invalid scale', async () => {
    const empty = await mount(document.createElement('bp-graph'), 1000);
    expect(() => empty.exportSvg()).toThrow('nothing is drawn yet');
    await expect(empty.exportPng()).rejects.toThrow('nothing is drawn yet');
    await expect((await shown()).exportPng({ scale: 0 })).rejects.toThrow('scale');
    const drawn = await shown();
    for (const scale of [Symbol('two'), 10n, {}, -1, NaN, 17])
      await expect(drawn.exportPng({ scale } as never)).rejects.toThrow(/^wrong value: at scale|^scale:/);
    await expect(drawn.exportPng(2 as never)).rejects.toThrow(
      'wrong value: at exportPng: found 2, expected an object',
    );
    expect((await drawn.exportPng(null as never)).size).toBeGreaterThan(0);
  });
});

/** All opaque colours of a canvas. */
function coloursOf(canvas: HTMLCanvasElement): ReadonlySet<string> {
  const { data } = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
  const colours = new Set<string>();
  for (let i = 0; i < data.length; i += 4)
    if (data[i + 3] === 255) colours.add(`${data[i]},${data[i + 1]},${data[i + 2]}`);
  return colours;
}
