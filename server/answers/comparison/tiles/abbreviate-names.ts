const smallWords = new Set(['and', 'of', 'the', 'upon', 'on', 'in', 'with', 'under', 'le', 'by', 'cum']);

/**
 * Two to five letters for each name, no two alike among them, in the order of the names: the initials of a name of
 * several words ("BCP"), else its first three letters ("Dor"); where those are taken, others of its letters, the
 * earliest in it first.
 */
export function abbreviateNames(names: readonly string[]): string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const free = candidatesOf(name).find((each) => !taken.has(each.toLowerCase()));
    const label = free ?? numbered(name, taken);
    taken.add(label.toLowerCase());
    return label;
  });
}

function candidatesOf(name: string): string[] {
  const words = wordsOf(name);
  const [first = '?', second] = words;
  if (second === undefined) return fromOneWord(first);
  const initials = words.slice(0, 3).map((word) => word.charAt(0).toUpperCase());
  const rest = initials.slice(1).join('');
  const longer = [...second].slice(1).map((letter) => `${initials[0]}${initials[1]}${letter}`);
  return [initials.join(''), `${first.slice(0, 2)}${rest}`, ...longer, ...fromOneWord(first + second)];
}

/** "City of" and "County of" say what a place is, not which; small words are left out. */
function wordsOf(name: string): string[] {
  const words = name
    .replace(/, (?:City|County) of$/, '')
    .split(/[\s-]+/)
    .map((word) => word.replace(/[^\p{L}]/gu, ''))
    .filter((word) => word !== '' && !smallWords.has(word.toLowerCase()));
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
}

/** The first letter with two later ones, the earliest first. */
function fromOneWord(word: string): string[] {
  const letters = [...word.toLowerCase()];
  const initial = word.charAt(0).toUpperCase();
  if (letters.length < 3) return [word];
  return letters.flatMap((second, at) =>
    at === 0 ? [] : letters.slice(at + 1).map((third) => `${initial}${second}${third}`),
  );
}

function numbered(name: string, taken: ReadonlySet<string>): string {
  const start = wordsOf(name)[0]?.slice(0, 2) ?? '?';
  let number = 2;
  while (taken.has(`${start}${number}`.toLowerCase())) number += 1;
  return `${start}${number}`;
}
