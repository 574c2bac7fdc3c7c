import type { AsideWords } from '../aside/words.js';
import type { ChartWords } from '../chart/words.js';
import type { ControlWords } from '../controls/words.js';
import type { CursorWords } from '../cursor/words.js';
import type { PanelWords } from '../derivation/words.js';
import type { FaultWords } from '../fault/words.js';
import type { InspectWords } from '../inspect/words.js';
import type { MapWords } from '../map/words.js';
import type { PlotWords } from '../plot/words.js';
import type { PictureWords } from '../scene/words.js';
import type { StopWords } from '../stop/words.js';
import type { TimelineWords } from '../timeline/words.js';

/** All words of the elements, part by part. Given words replace the built-in ones. */
export type Labels = Readonly<{ [Part in keyof Words]?: Said<Words[Part]> }>;

/** Nested tables may be partial too. */
type Said<W> = {
  readonly [Name in keyof W]?: W[Name] extends Readonly<Record<string, string>> ? Partial<W[Name]> : W[Name];
};

interface Words {
  readonly picture: PictureWords;
  readonly controls: ControlWords;
  readonly cursor: CursorWords;
  readonly stops: StopWords;
  readonly faults: FaultWords;
  readonly aside: AsideWords;
  readonly derivation: PanelWords;
  readonly inspect: InspectWords;
  readonly timeline: TimelineWords;
  readonly chart: ChartWords;
  readonly map: MapWords;
  readonly plot: PlotWords;
}
