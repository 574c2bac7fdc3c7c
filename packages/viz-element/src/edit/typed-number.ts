/** A number as people type it, with a comma or a true minus sign; nothing for what is none. */
export function typedNumber(text: string): number | undefined {
  const plain = text.trim().replace(',', '.').replace('−', '-');
  const number = Number(plain);
  return plain !== '' && Number.isFinite(number) ? number : undefined;
}
