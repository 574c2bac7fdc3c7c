/** A page whose first picture is timed. */
export interface Opening {
  readonly name: string;
  /** The script tag that loads the elements. */
  readonly script: string;
  readonly exhibit: string;
}

const MODULE = '<script type="module" src="bp-graph.js"></script>';
const CLASSIC = '<script src="bp-graph.classic.js"></script>';
const SMALL = '<bp-graph layers="2 3 1" activation="tanh" data="circle" learning-rate="0.03"></bp-graph>';
const PLAYGROUND = '<bp-graph layers="2 8 8 1" activation="tanh" data="circle"></bp-graph>';

/** Every page of the benchmark. A new one needs only an entry here. */
export const openings: readonly Opening[] = [
  { name: 'ES module, 2-3-1', script: MODULE, exhibit: SMALL },
  { name: 'classic script, 2-3-1', script: CLASSIC, exhibit: SMALL },
  { name: 'ES module, 2-8-8-1', script: MODULE, exhibit: PLAYGROUND },
];

export function pageOf({ script, exhibit }: Opening): string {
  return `<!doctype html><meta charset="utf-8"><title>A page</title>${script}<body style="width: 1000px">${exhibit}</body>`;
}
