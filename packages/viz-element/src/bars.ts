import { html, nothing, type TemplateResult } from 'lit';
import type { BpReading } from './bp-reading.js';
import type { GraphView } from './graph-controller.js';
import { languageOf } from './language.js';
import { isSession } from './session-controller.js';
import { paintStops } from './stop/paint-stops.js';
import { stopWords } from './stop/words.js';

/** What stands above a picture: the controls of the run, what ends it, and the cursor over one wave. */
export function paintBars(element: BpReading & GraphView): TemplateResult {
  const { session, locale } = element;
  const scheme = element.scheme ?? nothing;
  return html`<div class="bars">
    ${isSession(session) ? paintRun(element) : nothing}
    <bp-cursor
      .view=${element}
      scheme=${scheme}
      locale=${locale ?? nothing}
      exportparts="phase, node"
    ></bp-cursor>
  </div>`;
}

function paintRun(element: BpReading): TemplateResult {
  const { session, scheme, locale } = element;
  return html`<bp-controls
      .session=${session}
      scheme=${scheme ?? nothing}
      exportparts="play, step, back, reset, rate"
    ></bp-controls>
    ${paintStops(element, stopWords(languageOf(element, locale)), (limits) => {
      Object.assign(element, limits);
    })}`;
}
