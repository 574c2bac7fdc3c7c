import { Fault, nearestName } from '@bp-graph/core';
import { takeSnapshot, type Graph, type GraphSnapshot } from '@bp-graph/graph';
import { heatOf, type HeatKind } from '../heat/heat.js';
import { dark, light } from '../paint/colours.js';
import type { LayoutChoice } from '../scene/frame.js';
import { composeScene } from '../scene/compose-scene.js';
import type { Detail } from '../scene/detail.js';
import { fitFrame } from '../scene/fit-frame.js';
import type { Scene } from '../scene/scene.js';
import { WIDEST_DIGIT } from '../scene/sheet.js';
import { pictureWords } from '../scene/words.js';
import type { Labels } from '../words/labels.js';
import { teach } from '../words/tongue.js';
import * as zh from '../words/zh.js';
import { svgDocument, SYSTEM_FONT } from './svg-document.js';

/** How a graph is drawn where there is no page. */
export interface RenderOptions {
  /** Pixels there are from left to right; 960 unless given. Below 600 the flow runs down. */
  readonly width?: number;
  /** The colours; `auto`, which is usual, follows the reader's setting wherever the picture is shown. */
  readonly scheme?: 'auto' | 'light' | 'dark';
  /** What the picture is called for those who do not see it. */
  readonly name?: string;
  /** Id of a place that is marked, with its ways to the loss: `w5`, `h1[0]`. */
  readonly selection?: string;
  /** The language of what is written, `en` or `zh`. */
  readonly locale?: string;
  /** What things are called instead; the part `picture` counts here. */
  readonly labels?: Labels;
  /** Family of the letters, as CSS writes it. */
  readonly font?: string;
  /** How far it goes into layers: by their size unless given. */
  readonly detail?: Detail;
  /** Which way it flows: as suits the width unless given. */
  readonly layout?: LayoutChoice;
  /** What neurons show over the plane of two inputs: their values where there are several samples, unless given. */
  readonly heat?: HeatKind;
}

/**
 * A graph with its present numbers as the text of an SVG file, the picture that `<bp-graph>` shows. It needs no DOM.
 *
 * @throws Fault for a width that is none and a selection that is not in the picture.
 */
export function renderSvg(graph: Graph | GraphSnapshot, options: RenderOptions = {}): string {
  const {
    width = 960,
    scheme = 'auto',
    locale = 'en',
    labels,
    selection,
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
  const words = pictureWords({ language: locale, labels });
  const frame = { width: Math.floor(width), digit: WIDEST_DIGIT, words, layout };
  const arrangement = fitFrame(snapshot, detail, frame);
  const tones = living === undefined ? undefined : heatOf(living, snapshot, heat);
  const scene = composeScene(arrangement, snapshot, undefined, tones);
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
