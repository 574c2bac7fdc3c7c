import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { compose, handWorked } from '@bp-graph/graph';
import { renderSvg } from '@bp-graph/viz-element/svg';
import { describe, expect, it } from 'vitest';
import { formatGradient, formatNumber } from '../../src/scene/numbers.js';
import { layered } from '../support/graphs.js';

const EVIL = '<img src=x onerror="alert(1)"> & \u0000 \ud800';

function tutorialSvg(options?: Parameters<typeof renderSvg>[1]): string {
  return renderSvg(handWorked('tutorial').graph, options);
}

describe('renderSvg', () => {
  it('shows every number of the graph', () => {
    const { graph } = handWorked('tutorial');
    const svg = renderSvg(graph);
    for (const node of graph.nodes) {
      expect(svg).toContain(`>${formatNumber(node.value.data[0])}</text>`);
      expect(svg).toContain(`>${formatGradient(node.gradient.data[0])}</text>`);
    }
  });

  it('describes each stop in a title', () => {
    expect(tutorialSvg()).toContain('<title>o1 activation, value 0.799, gradient 0.789</title>');
  });

  it('is deterministic', () => {
    expect(tutorialSvg()).toBe(tutorialSvg());
  });

  it('accepts a snapshot as well', () => {
    expect(renderSvg(layered([2, 3, 1]))).toContain('hidden[2]');
  });

  it('references nothing outside the file and no variables of a page', () => {
    const svg = tutorialSvg();
    expect(svg).not.toMatch(/url\(|href|@import|<script|var\(|light-dark|color-mix/);
  });

  it('escapes labels, and replaces what XML cannot contain', () => {
    const { graph } = compose((g) => ({ y: g.apply('tanh', [g.input(EVIL, 1, 0.5)], { id: 'y' }) }));
    const svg = renderSvg(graph, { name: EVIL, font: '"</style>' });
    expect(svg).not.toContain('<img');
    expect(svg).toContain(
      '<title>&lt;img src=x onerror=&quot;alert(1)&quot;&gt; &amp; \ufffd \ufffd</title>',
    );
    expect(svg.match(/<\/style>/g)).toHaveLength(1);
  });

  it('uses the colours of the requested scheme, or of both with a media query', () => {
    const [light, dark] = ['#ffffff', '#1c1f25'];
    expect(tutorialSvg({ scheme: 'light' })).toContain(light);
    expect(tutorialSvg({ scheme: 'light' })).not.toContain(dark);
    expect(tutorialSvg({ scheme: 'dark' })).toContain(dark);
    expect(tutorialSvg({ scheme: 'dark' })).not.toContain(light);
    expect(tutorialSvg()).toMatch(/#ffffff[\s\S]*prefers-color-scheme:dark[\s\S]*#1c1f25/);
  });

  it('marks the selection and its paths to the loss', () => {
    const svg = tutorialSvg({ selection: 'w5' });
    expect(svg.match(/class="outline selected"/g)).toHaveLength(1);
    expect(svg.match(/<path class="light"/g)).toHaveLength(3);
    expect(tutorialSvg()).not.toContain('class="light"');
  });

  it('marks a unit by the name of its layer', () => {
    const graph = layered([2, 3, 1]);
    const marked = (selection: string): string => renderSvg(graph, { selection });
    expect(marked('hidden[2]')).toBe(marked('hidden/tanh[2]'));
  });

  it('keeps to the width, and runs top-down if it is narrow', () => {
    const size = (svg: string): number[] =>
      (/width="(\d+)" height="(\d+)"/.exec(svg) ?? []).slice(1).map(Number);
    const [wide, low] = size(tutorialSvg({ width: 1000 }));
    const [narrow, high] = size(tutorialSvg({ width: 360 }));
    expect([wide, narrow]).toEqual([1000, 360]);
    expect(high).toBeGreaterThan(low);
  });

  it.each([0, -5, NaN, Infinity, 1e9])('rejects a width of %d', (width) => {
    expect(() => tutorialSvg({ width })).toThrow(`width: found ${width}, expected a number from 1 to 100000`);
  });

  it.each([
    [{ widht: 10 }, /unknown option.*widht.*width/],
    [{ scheme: 'drak' }, /scheme.*"drak".*auto, light, dark/],
    [{ width: '300' }, /width.*"300"/],
    [{ heat: 'warm' }, /heat.*"warm"/],
    [{ name: 5 }, /name.*5.*a text/],
    [{ locale: 'xx' }, /locale: at renderSvg: found "xx", expected en, zh/],
    [{ locale: '' }, /locale.*"".*en, zh/],
    [{ locale: 5 }, /locale.*5.*en, zh/],
  ])('rejects %j', (options, message) => {
    expect(() => tutorialSvg(options as never)).toThrow(message);
    expect(() => tutorialSvg({ name: undefined, selection: undefined })).not.toThrow();
  });

  it('takes the language of a tag with a region, as the element does', () => {
    const chinese = tutorialSvg({ locale: 'zh' });
    expect(chinese).toContain('梯度');
    expect(tutorialSvg({ locale: 'zh-CN' })).toBe(chinese);
    expect(tutorialSvg({ locale: 'en-GB' })).toBe(tutorialSvg());
  });

  it('rejects a selection that is not in the picture and suggests the nearest', () => {
    expect(() => tutorialSvg({ selection: 'o1/sigmid' })).toThrow(/unknown place.*"o1\/sigmid".*o1\/sigmoid/);
  });

  it('runs in plain Node, without a DOM or an imitation of one', () => {
    const root = fileURLToPath(new URL('../../../..', import.meta.url));
    const program = `
      import { handWorked } from '@bp-graph/graph';
      import { renderSvg } from '@bp-graph/viz-element/svg';
      const text = renderSvg(handWorked('tutorial').graph);
      process.stdout.write(JSON.stringify([typeof document, typeof HTMLElement, text.slice(0, 4)]));`;
    const { stdout, stderr } = spawnSync(
      process.execPath,
      ['-C', '@bp-graph/source', '--import', './tools/ts-node.mjs', '--input-type=module', '-e', program],
      { cwd: root, encoding: 'utf8' },
    );
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(['undefined', 'undefined', '<svg']);
  });
});
