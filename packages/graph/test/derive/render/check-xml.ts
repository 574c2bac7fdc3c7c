/**
 * Checks that a text is one well-formed XML element: tags properly nested, special characters escaped. @throws Error
 * saying where not.
 */
export function checkXml(text: string): void {
  const piece = /<(?<closing>\/?)(?<tag>[a-z]+)(?: [a-z]+="[^"<&]*")*>|[^<&>]+|&(?:lt|gt|amp|#xA0);/y;
  const open: string[] = [];
  while (piece.lastIndex < text.length) {
    const start = piece.lastIndex;
    if (start > 0 && open.length === 0) throw new Error(`after the end: ${text.slice(start, start + 60)}`);
    const found = piece.exec(text);
    if (found === null) throw new Error(`not well-formed at: ${text.slice(start, start + 60)}`);
    const { closing, tag } = found.groups ?? {};
    if (!tag) continue;
    if (!closing) open.push(tag);
    else if (open.pop() !== tag) throw new Error(`${tag} closed out of turn`);
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(', ')}`);
}
