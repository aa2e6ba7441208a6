/**
 * How well a text fits a name, 0 being best: the whole name, its beginning, the beginning of a word, the beginnings of
 * several words in any order, any part; null where it does not fit. Both are folded.
 */
export function rankName(name: string, text: string): number | null {
  if (name === text) return 0;
  if (name.startsWith(text)) return 1;
  if (` ${name}`.includes(` ${text}`)) return 2;
  if (beginsWords(name, text)) return 3;
  return name.includes(text) ? 4 : null;
}

/** Whether every word of a text is the beginning of a word of a name. Both are folded. */
export function beginsWords(name: string, text: string): boolean {
  return text.split(' ').every((part) => ` ${name}`.includes(` ${part}`));
}

/** Case, accents and punctuation do not matter: "King's Lynn & West Norfolk" becomes "kings lynn and west norfolk". */
export function foldName(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
    .toLowerCase();
}
