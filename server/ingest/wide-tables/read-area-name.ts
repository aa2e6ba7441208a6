/** An area's name as a table writes it, and the numbers of the notes that it refers to. */
interface AreaName {
  readonly name: string;
  readonly noteNumbers: readonly string[];
}

/** References to notes: `United Kingdom [note 4]`, `Coventry1`, `Leeds2,3`. */
const REFERENCE = /\s*(?:\[notes? ([\d, ]+)\]|(?<=[a-z)])(\d(?:,\d)*))$/i;

/** Takes the references to notes off the end of an area's name. */
export function readAreaName(text: string): AreaName {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  const match = REFERENCE.exec(trimmed);
  if (!match) return { name: trimmed, noteNumbers: [] };
  const numbers = (match[1] ?? match[2] ?? '').split(',').map((number) => number.trim());
  return { name: trimmed.slice(0, match.index), noteNumbers: numbers };
}

/** The notes with one of these numbers before them, in the words of the publisher. */
export function findNotes(numbers: readonly string[], footnotes: readonly string[]): string[] {
  return footnotes.flatMap((footnote) => {
    const [, number = '', words = ''] = /^\s*(?:\[?note )?(\d{1,2})[\].:)]*\s+(\S.*)$/i.exec(footnote) ?? [];
    return numbers.includes(number) ? [words.trim().replace(/\s+/g, ' ')] : [];
  });
}
