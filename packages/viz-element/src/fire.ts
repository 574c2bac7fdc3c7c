import type { BpGraphEvents } from './events.js';

/** Fires one of the events of `<bp-graph>`. */
export function fire<Name extends keyof BpGraphEvents>(
  host: Element,
  name: Name,
  detail: BpGraphEvents[Name]['detail'],
): void {
  host.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
