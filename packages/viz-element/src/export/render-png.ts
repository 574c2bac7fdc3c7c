import { Fault } from '@bp-graph/core';
import type { Attention } from '../paint/attention.js';
import { paintCanvas, type CanvasStyle } from '../paint/paint-canvas.js';
import type { Scene } from '../scene/scene.js';
import { WHOLE_VIEW } from '../zoom/viewport.js';

const MOST_DENSITY = 16;

/**
 * A whole scene as a PNG file, on an opaque card. Rejects with a Fault if the density is out of range or the image is too
 * large.
 */
export async function renderPng(
  scene: Scene,
  attention: Attention,
  style: Pick<CanvasStyle, 'palette' | 'font' | 'density'>,
): Promise<Blob> {
  const { density } = style;
  if (!(density > 0 && density <= MOST_DENSITY))
    throw new Fault({
      what: 'scale',
      found: density,
      expected: `a number above 0, ${MOST_DENSITY} at most`,
    });
  const canvas = document.createElement('canvas');
  paintCanvas(canvas, scene, attention, { ...style, view: WHOLE_VIEW, opaque: true });
  const { width, height } = canvas;
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob !== null) resolve(blob);
      else
        reject(new Fault({ what: 'picture too large', found: [width, height], expected: 'a smaller scale' }));
    });
  });
}
