/**
 * Puts the heading of a group before the parts of it that stand alone. Where headings span columns, the text stands over
 * the first of them only: `Single parent Male`, ``, `Female` becomes `Single parent Male`, ``, `Single parent Female`.
 *
 * `part` matches the end of a column's text, with the space before it.
 */
export function carryGroups(header: readonly string[], part: RegExp): string[] {
  let group = '';
  return header.map((text) => {
    const match = part.exec(text);
    const own = match ? text.slice(0, match.index).trim() : '';
    if (text !== '' && (own !== '' || !match)) group = own;
    return match && own === '' && group !== '' ? `${group} ${text}` : text;
  });
}
