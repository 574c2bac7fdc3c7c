import type { BpElements, ElementProps, EventHandlers } from '@bp-graph/viz-element';
import type { DetailedHTMLProps, HTMLAttributes } from 'react';

type Own<E> = ElementProps<E> & EventHandlers;

/** The elements as React 19 knows them: properties, attributes and events, beside those of every HTML element. */
export type BpReactElements = {
  [K in keyof BpElements]: Own<BpElements[K]> &
    Omit<DetailedHTMLProps<HTMLAttributes<BpElements[K]>, BpElements[K]>, keyof Own<BpElements[K]>>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends BpReactElements {}
  }
}
