/** Whether a key is pressed in a field, where letters and arrows have a meaning of their own. */
export function isTyped(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  return target instanceof HTMLElement && target.matches('input, select, textarea');
}
