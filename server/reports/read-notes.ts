import { z } from 'zod';

/** Something that must be known to read a table. */
export interface ReportNote {
  readonly kind: 'Caveat' | 'Method' | 'Note';
  /** What it is about: periods, areas, a method. */
  readonly about: string;
  readonly text: string;
  /** Who says so; blank where the product does. */
  readonly source: string;
}

const caveatSchema = z.looseObject({
  text: z.string(),
  source: z.string().catch(''),
  periods: z.array(z.string()).catch([]),
  areas: z.array(z.string()).catch([]),
  indicators: z.array(z.string()).catch([]),
  /** Short names of indicators, where the answer gives them so. */
  about: z.string().catch(''),
});
type SpokenCaveat = z.infer<typeof caveatSchema>;

const caveatsSchema = z.array(caveatSchema).catch([]);

/** Fields of answers that say how something was worked out or must be read; their names end so throughout the contract. */
const isNote = /(?:Note|Notes|Method|Rule|Why)$|^(?:caution|notes|methods|method|why|howToSupply|law)$/;
const isMethod = /(?:Method|methodNotes|methods|method|limitsNote|boxNote)$/;

/** More are counted, not named. */
const mostNamed = 8;

/** Every caveat with what it touches, then every method and note of an answer. */
export function readNotes(
  answer: Readonly<Record<string, unknown>>,
  names: ReadonlyMap<string, string>,
): ReportNote[] {
  const caveats = caveatsSchema.parse(answer.caveats).map((caveat): ReportNote => {
    const { text, source } = caveat;
    return { kind: 'Caveat', about: reachOf(caveat, names), text, source };
  });
  const notes = Object.entries(answer)
    .filter(([name]) => isNote.test(name))
    .flatMap(([name, said]) => textsOf(said).map((text) => noteOf(name, text)));
  return distinctBy([...caveats, ...notes]);
}

function noteOf(name: string, text: string): ReportNote {
  return { kind: isMethod.test(name) ? 'Method' : 'Note', about: inWords(name), text, source: '' };
}

/** A text, a list of texts, or an object of texts. */
function textsOf(said: unknown): string[] {
  if (typeof said === 'string') return said === '' ? [] : [said];
  if (Array.isArray(said)) return said.filter((each) => typeof each === 'string' && each !== '');
  if (typeof said === 'object' && said !== null) return textsOf(Object.values(said));
  return [];
}

function reachOf(
  { periods, areas, indicators, about }: SpokenCaveat,
  names: ReadonlyMap<string, string>,
): string {
  const parts = [
    about,
    indicators.map((id) => names.get(id) ?? id).join(', '),
    periods.length > mostNamed
      ? `${periods[0]} to ${periods.at(-1)} (${periods.length} periods)`
      : periods.join(', '),
    areas.length > mostNamed
      ? `${areas.length} areas`
      : areas.map((code) => names.get(code) ?? code).join(', '),
  ].filter((part) => part !== '');
  return parts.length === 0 ? 'All figures' : parts.join('; ');
}

/** "Comparison method" from `comparisonMethod`, "Rank" from `rankNote`. */
function inWords(name: string): string {
  const subject = name.replace(/(?<=.)Notes?$/, '');
  const words = subject.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function distinctBy(notes: readonly ReportNote[]): ReportNote[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
