/** What looking at something shows; nothing where it does not let itself be looked at, as a proxy that has been revoked. */
export function look<T>(at: () => T): T | undefined {
  try {
    return at();
  } catch {
    return undefined;
  }
}
