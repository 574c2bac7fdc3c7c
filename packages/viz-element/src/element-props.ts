import type { LitElement } from 'lit';
import type { BpElement } from './bp-element.js';
import type { BpGraphEvents } from './events.js';

/** The elements by tag: all that have been declared, so that a new one needs no line here. */
export type BpElements = {
  readonly [
    K in keyof HTMLElementTagNameMap as HTMLElementTagNameMap[K] extends BpElement ? K : never
  ]: HTMLElementTagNameMap[K];
};

/**
 * What a template may give an element, by the name of the property or of the attribute, read off its class. Numbers may
 * be written as text, as in markup.
 */
export type ElementProps<E> = {
  readonly [K in SettableOf<E> as K | AttributeName<K>]?: Given<E[K]> | undefined;
} & (E extends { play: unknown } ? { readonly play?: boolean | '' | undefined } : unknown);

/** A handler for each event, by the name under which the framework looks for it. */
export type EventHandlers = {
  readonly [K in keyof BpGraphEvents as `on${K}` | `on${Pascal<K>}`]?:
    ((event: BpGraphEvents[K]) => void) | undefined;
};

/** Own properties that are neither methods nor read-only. */
type SettableOf<E> = {
  [K in Exclude<keyof E & string, keyof LitElement>]: E[K] extends (...args: never) => unknown
    ? never
    : Same<Pick<E, K>, { -readonly [P in K]: E[P] }> extends true
      ? K
      : never;
}[Exclude<keyof E & string, keyof LitElement>];

/** Whether two types are the same, modifiers included: only functions with a type parameter are compared so strictly. */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Given<V> =
  | V
  | (number extends V ? `${number}` : never)
  // An attribute without a value.
  | (boolean extends V ? '' : never);

/** `learning-rate` for `learningRate`. */
type AttributeName<K extends string> = K extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${AttributeName<Rest>}`
  : K;

/** `BpStep` for `bp-step`. */
type Pascal<K extends string> = K extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<K>;
