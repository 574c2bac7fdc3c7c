/** Whether a key is pressed by itself and not in a field, where letters and arrows have a meaning of their own. */
export function isShortcut(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  const isField =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
  return !(event.altKey || event.ctrlKey || event.metaKey || isField);
}
