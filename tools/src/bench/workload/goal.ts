/** What to reach on a workload. */
export interface Goal {
  readonly must: number;
  /** What is hoped for. */
  readonly stretch?: number;
  /** Whether the stretch is asked of every single round, not of the one in the middle. */
  readonly always?: true;
  readonly of: Measure;
  /** The engine it is asked of; our fastest of the workload's precision unless given. */
  readonly engine?: string;
}

/** What a goal's figures count. More is better, except of seconds. */
export type Measure =
  /** Speed, as a multiple of that of another candidate. */
  | { readonly candidate: string }
  /** Flop rate, as a part of that on another workload. */
  | { readonly workload: string }
  /** Flop rate, as a part of the machine's limit. */
  | 'limit'
  /** Seconds of a step for each of so many things that it is made of. */
  | { readonly secondsPer: number; readonly thing: string };

/** How far a figure came. */
export type Verdict = 'missed' | 'reached' | 'stretch reached';

/** Whether `value` is on the good side of a figure to reach. */
export function reaches(value: number, figure: number, good: 'more' | 'less'): boolean {
  return good === 'more' ? value >= figure : value <= figure;
}

export function goodSide(of: Measure): 'more' | 'less' {
  return typeof of === 'object' && 'secondsPer' in of ? 'less' : 'more';
}
