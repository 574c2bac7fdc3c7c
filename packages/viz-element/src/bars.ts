import { html, nothing, type TemplateResult } from 'lit';
import type { BpReading } from './bp-reading.js';
import type { GraphView } from './graph-view.js';

/**
 * The toolbars above a picture: the controls of the run and the wave cursor.
 */
export function paintBars(element: BpReading & GraphView): TemplateResult {
  const { session, locale, labels } = element;
  const scheme = element.scheme ?? nothing;
  return html`<div class="bars">
    ${
      session
        ? html`<bp-controls
            .session=${session}
            .labels=${labels}
            scheme=${scheme}
            locale=${locale ?? nothing}
            exportparts="play, step, epoch, back, reset, rate"
          ></bp-controls>`
        : nothing
    }
    <bp-cursor
      .view=${element}
      scheme=${scheme}
      locale=${locale ?? nothing}
      exportparts="phase, node"
    ></bp-cursor>
  </div>`;
}
