/** Distinct texts that are remembered before starting anew, so that memory stays flat whatever a file holds. */
const REMEMBERED_AT_MOST = 20_000;

/**
 * Reads each distinct text once. Publishers repeat their areas, periods and notes in every row, mostly in runs: the
 * last text is compared before it is looked up.
 */
export function remember<Meaning>(read: (text: string) => Meaning): (text: string) => Meaning {
  const known = new Map<string, Meaning>();
  let lastText: string | null = null;
  let lastMeaning: Meaning;
  return (text) => {
    if (text === lastText) return lastMeaning;
    let meaning = known.get(text);
    if (meaning === undefined) {
      if (known.size >= REMEMBERED_AT_MOST) known.clear();
      // A cell is a window on the block that it was read from, and would keep all of it in memory.
      const own = Buffer.from(text).toString();
      meaning = read(own);
      known.set(own, meaning);
    }
    lastText = text;
    lastMeaning = meaning;
    return meaning;
  };
}
