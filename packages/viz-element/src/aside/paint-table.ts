import { html, nothing, type TemplateResult } from 'lit';
import { formatExactly } from '../scene/numbers.js';
import type { Scene } from '../scene/scene.js';
import type { AsideWords } from './words.js';

/** A longer table would take too long to render; the rest can be read in the picture. */
const MOST_ROWS = 2000;

/** Every number of the picture with all its digits, in reading order. */
export function paintTable(
  { stops, words: { value, gradient, mean, flags } }: Scene,
  words: AsideWords,
): TemplateResult {
  return html`<table>
      <thead>
        <tr>
          <th scope="col">${words.place}</th>
          <th scope="col">${value}</th>
          <th scope="col">${gradient}</th>
        </tr>
      </thead>
      <tbody>
        ${stops.slice(0, MOST_ROWS).map(
          ({ title, reading, flag }) =>
            html`<tr>
              <th scope="row">
                ${title}${reading.count > 1 ? ` (${mean(reading.count)})` : nothing}${
                  flag === undefined ? nothing : html` <strong>${flags[flag]}</strong>`
                }
              </th>
              <td>${formatExactly(reading.tally ?? reading.value)}</td>
              <td class="gradient">${formatExactly(reading.gradient)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${stops.length > MOST_ROWS ? html`<p>${words.more(stops.length - MOST_ROWS)}</p>` : nothing}`;
}
