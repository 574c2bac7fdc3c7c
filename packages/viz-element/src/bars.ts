import { html, nothing, type TemplateResult } from 'lit';
import type { BpReading } from './bp-reading.js';
import type { GraphView } from './graph-view.js';

/** What stands above a picture: the controls of the run, and the cursor over one wave. */
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
            exportparts="play, step, back, reset, rate"
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
