/** Returns the result of `at`, or undefined if it throws: even inspecting a value may, as with a revoked proxy. */
export function look<T>(at: () => T): T | undefined {
  try {
    return at();
  } catch {
    return undefined;
  }
}
