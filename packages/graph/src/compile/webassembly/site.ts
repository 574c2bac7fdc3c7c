import type { Attributes } from '@bp-graph/core';

/** What an instruction is assembled for. */
export interface Site {
  /** Bytes of a number. */
  readonly size: number;
  readonly lanes: number;
  /** The address of the number at an offset of the tape. */
  readonly address: (offset: number) => number;
  /** The address of the order of the data's rows. */
  readonly order: number;
  /** The operation the instruction works for. */
  readonly operation: string;
  readonly attributes: Attributes;
  /** The place of the instruction on the tape. */
  readonly step: number;
}
