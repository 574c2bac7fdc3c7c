/** Symbols with a built-in value, which a scope may override. */
export const constants: Readonly<Record<string, number>> = {
  e: Math.E,
  pi: Math.PI,
  infinity: Infinity,
  NaN,
};
