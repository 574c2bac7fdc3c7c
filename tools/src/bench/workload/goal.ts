/** A goal for a workload. */
export interface Goal {
  readonly must: number;
  /** The figure to hope for. */
  readonly stretch?: number;
  /** Whether the stretch goal applies to every single round instead of to the median. */
  readonly always?: true;
  readonly of: Measure;
  /** The engine it applies to; by default, the fastest of ours with the workload's precision. */
  readonly engine?: string;
}

/** What a goal measures. More is better, except for seconds. */
export type Measure =
  /** Speed, as a multiple of that of another candidate. */
  | { readonly candidate: string }
  /** Flop rate, as a share of that on another workload. */
  | { readonly workload: string }
  /** Flop rate, as a share of the machine's limit. */
  | 'limit'
  /** Seconds per thing, of which a step comprises this many. */
  | { readonly secondsPer: number; readonly thing: string };

/** The verdict on a figure. */
export type Verdict = 'missed' | 'reached' | 'stretch reached';

/** Whether a value meets a figure. */
export function reaches(value: number, figure: number, good: 'more' | 'less'): boolean {
  return good === 'more' ? value >= figure : value <= figure;
}

export function goodSide(of: Measure): 'more' | 'less' {
  return typeof of === 'object' && 'secondsPer' in of ? 'less' : 'more';
}
