/**
 * Whether a key event is a shortcut: pressed without Alt, Ctrl or Meta, and outside fields, where letters and arrows
 * have their own meaning.
 */
export function isShortcut(event: KeyboardEvent): boolean {
  return !(event.altKey || event.ctrlKey || event.metaKey || isField(event));
}

/** Whether an event comes from something that is typed into. */
export function isField(event: Event): boolean {
  const [target] = event.composedPath();
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, select, textarea'))
  );
}
