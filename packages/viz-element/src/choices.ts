import { Fault, nearestName } from '@bp-graph/core';
import { painters, type Painter } from './drawing.js';
import { heats, type HeatKind } from './heat/heat.js';
import { layouts, type LayoutChoice } from './scene/frame.js';
import { details, type Detail } from './scene/detail.js';

/** What an element can choose by name about its picture. */
export interface Choice {
  readonly detail: Detail;
  readonly layout: LayoutChoice;
  readonly heat: HeatKind;
  readonly painter: Painter;
}

const NAMES: { readonly [Attribute in keyof Choice]: readonly Choice[Attribute][] } = {
  detail: details,
  layout: layouts,
  heat: heats,
  painter: painters,
};

/** What of a reading is said in numbers. */
const NUMBERS = ['sample', 'cursor', 'pace'] as const;

type Said = Readonly<
  Record<keyof Choice, string | undefined> & Record<(typeof NUMBERS)[number], number | undefined>
>;

/**
 * Reads the attributes that say how the picture is read. One that chooses none of its names is told, and what held before
 * holds on; one that should be a number from 0 on and is none is told and left out.
 */
export class Choices {
  faults: readonly Fault[] = [];
  /** What holds. */
  held: Choice = { detail: 'auto', layout: 'auto', heat: 'auto', painter: 'auto' };

  read(said: Said): Choice {
    const wrong = NUMBERS.filter((name) => !((said[name] ?? 0) >= 0)).map(notANumber);
    const read = <A extends keyof Choice>(attribute: A): Choice[A] => {
      const names = NAMES[attribute];
      const found = said[attribute] ?? 'auto';
      const chosen = names.find((name) => name === found);
      if (chosen === undefined) wrong.push(unknown(attribute, found, names));
      return chosen ?? this.held[attribute];
    };
    this.held = {
      detail: read('detail'),
      layout: read('layout'),
      heat: read('heat'),
      painter: read('painter'),
    };
    this.faults = wrong;
    return this.held;
  }
}

function notANumber(where: string): Fault {
  return new Fault({ what: 'not a number', where, expected: 'a number, 0 or more' });
}

function unknown(where: string, found: string, names: readonly string[]): Fault {
  return new Fault({
    what: `unknown ${where}`,
    where,
    found,
    expected: `one of ${names.join(', ')}`,
    nearest: nearestName(found, names),
  });
}
