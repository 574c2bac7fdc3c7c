/** Words and what they are in another language, written one pair a line: `add=相加`. */
export function pairs(lines: string): readonly (readonly [word: string, said: string])[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => line.split('=') as [string, string]);
}
