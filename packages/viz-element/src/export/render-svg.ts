import { checkOptions, Fault, nearestName, recordCheck, type OptionCheck } from '@bp-graph/core';
import { takeSnapshot, type Graph, type GraphSnapshot } from '@bp-graph/graph';
import { heatOf, heats, type HeatKind } from '../heat/heat.js';
import { codeOf, languages } from '../language.js';
import { dark, light } from '../paint/colours.js';
import { layouts, type LayoutChoice } from '../scene/frame.js';
import { composeScene } from '../scene/compose-scene.js';
import { details, type Detail } from '../scene/detail.js';
import { fitFrame } from '../scene/fit-frame.js';
import type { Scene } from '../scene/scene.js';
import { WIDEST_DIGIT } from '../scene/sheet.js';
import { pictureWords } from '../scene/words.js';
import { selectedIn } from '../selection.js';
import type { Labels } from '../words/labels.js';
import { teach } from '../words/tongue.js';
import * as zh from '../words/zh.js';
import { svgDocument, SYSTEM_FONT } from './svg-document.js';

/** Options of a picture that is drawn without a page. */
export interface RenderOptions {
  /** Width in pixels; 960 by default. Below 600 the graph flows downwards. */
  readonly width?: number;
  /** The colour scheme. `auto`, the default, follows the preference of whoever looks at the picture. */
  readonly scheme?: (typeof SCHEMES)[number];
  /** Accessible name of the picture. */
  readonly name?: string;
  /** Id of a place to mark, along with its paths to the loss: `w5`, `h1[0]`. */
  readonly selection?: string;
  /** The language of the text, `en` or `zh`, or a tag that begins with one, such as `zh-CN`; defaults to `en`. */
  readonly locale?: string;
  /** Words that replace the built-in ones; only the part `picture` applies. */
  readonly labels?: Labels;
  /** Font family, as in CSS. */
  readonly font?: string;
  /** Level of detail; by default chosen by the size of the layers. */
  readonly detail?: Detail;
  /** Direction of the flow; by default chosen by the width. */
  readonly layout?: LayoutChoice;
  /** What neurons show over the plane of two inputs; by default their values if there are several samples. */
  readonly heat?: HeatKind;
}

/**
 * Renders a graph with its current numbers as an SVG document, the same picture that `<bp-graph>` shows. Does not need
 * a DOM.
 *
 * @throws Fault for an unknown option, an invalid value, and a selection that is not in the picture.
 */
export function renderSvg(graph: Graph | GraphSnapshot, options: RenderOptions = {}): string {
  checkOptions(options, CHECKS, 'renderSvg');
  const {
    width = 960,
    scheme = 'auto',
    locale = 'en',
    labels,
    font = SYSTEM_FONT,
    heat = 'auto',
    detail = 'auto',
    layout = 'auto',
  } = options;
  if (!(width >= 1 && width <= WIDEST))
    throw new Fault({ what: 'width', found: width, expected: `a number from 1 to ${WIDEST}` });
  const living = 'wave$' in graph ? graph : undefined;
  const snapshot = 'wave$' in graph ? takeSnapshot(graph) : graph;
  teach('zh', zh);
  const words = pictureWords({ language: codeOf(locale), labels });
  const frame = { width: Math.floor(width), digit: WIDEST_DIGIT, words, layout };
  const arrangement = fitFrame(snapshot, detail, frame);
  const tones = living === undefined ? undefined : heatOf(living, snapshot, heat);
  const scene = composeScene(arrangement, snapshot, undefined, tones);
  const selection = selectedIn(snapshot, options.selection)?.id ?? options.selection;
  if (selection !== undefined) checkPlace(selection, scene);
  return svgDocument(scene, {
    palette: scheme === 'dark' ? dark : light,
    ...(scheme === 'auto' && { darkPalette: dark }),
    font,
    name: options.name ?? words.name,
    ...(selection !== undefined && { selection }),
  });
}

const WIDEST = 100_000;

const SCHEMES = ['auto', 'light', 'dark'] as const;
const aText: OptionCheck = { expected: 'a text', allows: (found) => typeof found === 'string' };

const CHECKS: Readonly<Record<keyof RenderOptions, OptionCheck>> = {
  width: { expected: `a number from 1 to ${WIDEST}`, allows: (found) => typeof found === 'number' },
  scheme: oneOf(SCHEMES),
  name: aText,
  selection: aText,
  locale: oneOf(languages, codeOf),
  labels: recordCheck,
  font: aText,
  detail: oneOf(details),
  layout: oneOf(layouts),
  heat: oneOf(heats),
};

function oneOf(names: readonly string[], nameIn = (given: string): string => given): OptionCheck {
  return {
    expected: names.join(', '),
    allows: (found) => typeof found === 'string' && names.includes(nameIn(found)),
  };
}

function checkPlace(id: string, { stops }: Scene): void {
  const ids = stops.map((stop) => stop.id);
  if (ids.includes(id)) return;
  throw new Fault({
    what: 'unknown place',
    found: id,
    expected: 'the id of something the picture shows',
    nearest: nearestName(id, ids),
  });
}
