/** Parses translations, one pair per line: `add=相加`. */
export function pairs(lines: string): readonly (readonly [word: string, said: string])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split('=') as [string, string]);
}
