import type { Attributes } from '@bp-graph/core';
import type { Words } from './words.js';

/** What an instruction is assembled for. */
export interface Site {
  readonly words: Words;
  /** Bytes of a number, and how many numbers the machine computes at once. */
  readonly size: number;
  readonly width: number;
  readonly lanes: number;
  /** The address of the number at an offset of the tape. */
  readonly address: (offset: number) => number;
  /** The address of the order of the data's rows. */
  readonly order: number;
  /** The address of bytes that every instruction may use for the time being. */
  readonly scratch: (bytes: number) => number;
  /** The operation the instruction works for. */
  readonly operation: string;
  readonly attributes: Attributes;
  /** The place of the instruction on the tape. */
  readonly step: number;
}
