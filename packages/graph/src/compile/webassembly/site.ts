import type { Attributes } from '@bp-graph/core';

/** The context that an instruction is assembled in. */
export interface Site {
  /** Bytes of a number. */
  readonly size: number;
  readonly lanes: number;
  /** The address of the number at an offset of the tape. */
  readonly address: (offset: number) => number;
  /** The address of the order of the data rows. */
  readonly order: number;
  /** The name of the operation that the instruction belongs to. */
  readonly operation: string;
  readonly attributes: Attributes;
  /** The index of the instruction on the tape. */
  readonly step: number;
}
