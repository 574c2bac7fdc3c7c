/** Names come from files and may contain anything; a terminal would act on line breaks and control codes. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (code) => `\\u{${(code.codePointAt(0) ?? 0).toString(16)}}`);
}
