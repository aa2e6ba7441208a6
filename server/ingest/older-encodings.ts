/** Bytes 128 to 159 of Windows-1252; the rest equals ISO 8859-1. Some versions of Node's own decoder get these wrong. */
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** Bytes 128 to 255 of Mac Roman, as Excel for the Macintosh wrote them for a long time. */
const MAC_ROMAN =
  'ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø' +
  '¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ';

const HIGH_CHARACTERS = /[\u0080-\uffff]/g;

/** Letters with accents that names of places and people in these files have; capitals only where capitals may stand. */
const SMALL_LETTER = /[àáâäçèéêëìíîïñòóôöùúûüœæßøå]/;
const CAPITAL_LETTER = /[ÀÁÂÄÇÈÉÊËÌÍÎÏÑÒÓÔÖÙÚÛÜŒÆØÅ]/;

/**
 * Reads lines that are not UTF-8, each in whichever of the two encodings gives the more plausible text: `0x8E` is é in
 * Mac Roman and Ž in Windows-1252, `0xD5` is ’ and Õ, `0xD0` – and Ð, `0xCA` a hard space and Ê. A line that could be
 * either is read as the lines before it were, in the first place as Windows-1252.
 */
export class OlderLines {
  readonly #lines = { 'Windows-1252': 0, 'Mac Roman': 0 };
  /** By how much the lines so far are more plausible in Mac Roman. */
  #leadOfMacRoman = 0;

  /** How many lines were read. */
  get count(): number {
    return this.#lines['Windows-1252'] + this.#lines['Mac Roman'];
  }

  /** Which of the two were met, in words; null before the first line. */
  get said(): string | null {
    const { 'Windows-1252': windows, 'Mac Roman': mac } = this.#lines;
    if (windows > 0 && mac > 0) return `Windows-1252 (${windows}) and Mac Roman (${mac})`;
    return windows > 0 ? 'Windows-1252' : mac > 0 ? 'Mac Roman' : null;
  }

  read(bytes: Buffer): string {
    const latin1 = bytes.toString('latin1');
    const windows = latin1.replace(
      /[\u0080-\u009f]/g,
      (each) => WINDOWS_1252[each.charCodeAt(0) - 128] ?? each,
    );
    const mac = latin1.replace(/[\u0080-\u00ff]/g, (each) => MAC_ROMAN[each.charCodeAt(0) - 128] ?? each);
    const lead = plausibility(mac) - plausibility(windows);
    this.#leadOfMacRoman += lead;
    const isMac = (lead === 0 ? this.#leadOfMacRoman : lead) > 0;
    this.#lines[isMac ? 'Mac Roman' : 'Windows-1252']++;
    return isMac ? mac : windows;
  }
}

/** How many of the characters beyond ASCII are such as stand in tables about places, in the surroundings they have there. */
function plausibility(text: string): number {
  let sum = 0;
  for (const { 0: character, index } of text.matchAll(HIGH_CHARACTERS)) {
    sum += weigh(character, text[index - 1] ?? '', text[index + 1] ?? '');
  }
  return sum;
}

function weigh(character: string, before: string, after: string): number {
  const isBesideLetter = /[a-z]/i.test(before) || /[a-z]/i.test(after);
  if (SMALL_LETTER.test(character)) return isBesideLetter && !/[A-Z]/.test(after) ? 1 : 0;
  if (CAPITAL_LETTER.test(character)) return mayBeCapital(before, after) ? 1 : 0;
  if (character === '’') return /[a-z]/i.test(before) ? 2 : 0;
  if (character === '‘' || character === '“') return /^[\s,("]?$/.test(before) && /\S/.test(after) ? 2 : 0;
  if (character === '”') return /^[\s,.)"]?$/.test(after) ? 2 : 0;
  if (/[–—…\u00a0]/.test(character)) return 1;
  if (/[£€]/.test(character)) return isBesideLetter ? 0 : 1;
  return /[•°½·²®©™]/.test(character) ? 0.5 : 0;
}

/** At the beginning of a word, or among other capitals. */
function mayBeCapital(before: string, after: string): boolean {
  if (/[A-Z]/.test(before)) return !/[a-z]/.test(after);
  return !/[a-z]/.test(before) && /[a-z]/i.test(after);
}
