import { parsePeriod } from '../observation/parse-period.ts';

/** Words and marks with which publishers begin what they say below a table. */
const BEGINS_LIKE_NOTE =
  /^(?:(?:foot)?notes?\b|sources?\b|contact\b|e-?mail\b|tel(?:ephone)?\b|(?:next|last) (?:update|release)|release\b|crown copyright|contains\b|copyright|©|https?:|www\.|\(?\d{1,2}[.):]? +[a-z]|[*†‡^]|\[[^\]]+\] ?[=–-]?|(?:\.{1,2}|-|–|:|r|p) += +\S|(?:column|row|grand)? ?totals?$|end of (?:table|worksheet|file))/i;

/** A number, or the beginning of an area code. */
const IS_KEY = /^(?:[-+£<>]?[\d.,\s]+%?|[a-z]\d+|[a-z]{1,3}\d{3,})$/i;

/** A symbol that the cell beside it explains. */
const SYMBOL = /^(?:\.{1,3}|-|–|:|\*+|\[[^\]]{1,10}\]|[a-z0-9]{1,2}[.)]?|sources?:?|notes?:?)$/i;

/** Words of a sentence, when no mark tells that a text is one. */
const WORDS_OF_PROSE = 6;

/**
 * What a row says that is no row of the table but plainly a text below it: at most two cells with something in them,
 * none a number, a code or a period, and words that begin, end or run on as notes do. Null for any other row, one that
 * was cut off among them: what is short and no note is for the layout to refuse. Once notes have begun, one or two
 * cells of any words are one.
 */
export function tellFootnote(cells: readonly string[], isBelowNotes: boolean): string | null {
  const filled: string[] = [];
  for (const cell of cells) {
    if (cell.trim() !== '' && filled.push(cell.trim()) > 2) return null;
  }
  const [first = '', second] = filled;
  if (isBelowNotes && filled.length > 0 && !filled.some((text) => IS_KEY.test(text))) return filled.join(' ');
  if (second !== undefined && SYMBOL.test(first) && !isKey(second) && /[a-z]{3}/i.test(second)) {
    return `${first} ${second}`;
  }
  return filled.every((text) => !isKey(text)) && filled.some(isProse) ? filled.join(' ') : null;
}

function isKey(text: string): boolean {
  return IS_KEY.test(text) || parsePeriod(text) !== null;
}

function isProse(text: string): boolean {
  if (BEGINS_LIKE_NOTE.test(text)) return true;
  const words = text.split(/\s+/).length;
  return words >= WORDS_OF_PROSE || (words > 2 && /[.:;]$/.test(text));
}
