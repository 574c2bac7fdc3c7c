import { html, nothing, type TemplateResult } from 'lit';
import type { BpReading } from './bp-reading.js';
import type { GraphView } from './graph-view.js';

/**
 * The toolbars above a picture: the controls of the run and the wave cursor, with symbols in place of words where it is
 * narrow.
 */
export function paintBars(element: BpReading & GraphView, isNarrow: boolean): TemplateResult {
  const { session, locale, labels } = element;
  const scheme = element.scheme ?? nothing;
  return html`<div class="bars">
    ${
      session
        ? html`<bp-controls
            .session=${session}
            .labels=${labels}
            ?narrow=${isNarrow}
            scheme=${scheme}
            locale=${locale ?? nothing}
            exportparts="play, step, epoch, back, reset, rate"
          ></bp-controls>`
        : nothing
    }
    <bp-cursor
      .view=${element}
      ?narrow=${isNarrow}
      scheme=${scheme}
      locale=${locale ?? nothing}
      exportparts="phase, node"
    ></bp-cursor>
  </div>`;
}
