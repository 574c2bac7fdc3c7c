import type { LitElement } from 'lit';

/** Narrower than this, in em, a toolbar shows symbols instead of words. */
const NARROW = 37;

/**
 * Sets the attribute `narrow` of a toolbar while it has little room. The room is that of its container: its own width
 * depends on what it shows.
 */
export function narrowWithoutRoom(host: LitElement): void {
  const measure = (): void => {
    // What is not a box, such as a shadow root or an inline element, has no width of its own.
    const width = Math.max(host.parentElement?.clientWidth ?? 0, host.clientWidth);
    const least = NARROW * parseFloat(getComputedStyle(host).fontSize);
    // A box that is as wide as what it contains has no width until there is something in it.
    host.toggleAttribute('narrow', width > 0 && width < least);
  };
  // In the next frame, since a toolbar that changes may resize its container, which is observed.
  const resize = new ResizeObserver(() => requestAnimationFrame(measure));
  host.addController({
    hostConnected() {
      measure();
      resize.observe(host.parentElement ?? host);
    },
    hostDisconnected() {
      resize.disconnect();
    },
  });
}
