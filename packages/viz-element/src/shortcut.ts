/**
 * Whether a key event is a shortcut: pressed without Alt, Ctrl or Meta, and outside fields, where letters and arrows
 * have their own meaning.
 */
export function isShortcut(event: KeyboardEvent): boolean {
  const [target] = event.composedPath();
  const isField =
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'));
  return !(event.altKey || event.ctrlKey || event.metaKey || isField);
}
