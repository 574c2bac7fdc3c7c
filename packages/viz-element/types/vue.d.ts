import type { BpElements, ElementProps, EventHandlers } from '@bp-graph/viz-element';
import type { HTMLAttributes, PublicProps } from 'vue';

type Own<E> = ElementProps<E> & EventHandlers;

/** An element as Vue's templates know it: its properties and events, beside those of every HTML element. */
type InTemplate<E> = new () => E & {
  /** @deprecated For templates only; the element does not have it. */
  $props: Own<E> & Omit<HTMLAttributes, keyof Own<E>> & PublicProps;
};

export type BpVueElements = { [K in keyof BpElements]: InTemplate<BpElements[K]> };

declare module 'vue' {
  interface GlobalComponents extends BpVueElements {}
}
