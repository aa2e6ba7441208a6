import { type CaveatGround, caveatReach, caveatsShown } from '../../contract/caveat-words.ts';
import type { Caveat, Provenance } from '../../contract/parts.ts';
import { withSource } from '../../contract/with-source.ts';
import type { TableBlock } from '../word/block.ts';

/** What an answer says of itself where it stands among others in a report; it says nothing that the answer does not. */
export interface Told {
  /** The finding in at most ten words; of an answer without one what it shows. */
  readonly heading: string;
  /** Measure, areas and period. */
  readonly subtitle: string;
  /** Sentences to be taken over as they are. */
  readonly findings: readonly string[];
  /** Why there is nothing to show; null where there is something. */
  readonly why: string | null;
  /** What its picture shows; null where it has none. */
  readonly alternativeText: string | null;
  /** Who commissioned and who led, where that is known. */
  readonly responsible: readonly string[];
  /** What is missing and why, and what to beware of. */
  readonly notes: readonly string[];
  readonly methods: readonly string[];
  /** Of figures, which their publishers release. */
  readonly provenance: readonly Provenance[];
  /** Laws, guides and registers that it rests on, a line each; empty for answers of figures alone. */
  readonly restsOn: readonly string[];
  /** What is shown as tables under a caption. */
  readonly tables: (caption: string) => readonly TableBlock[];
}

/** "Hospital admissions for injury, 0 to 14 years: 8 of 19 areas above England": a heading that says of what, alone in a list. */
export const leadWithMeasure = ({ indicator, question }: Measured, headline: string): string =>
  `${indicator.shortName}, ${question.age.label}: ${headline}`;

interface Measured {
  readonly indicator: { readonly shortName: string };
  readonly question: { readonly age: { readonly label: string } };
}

/** Texts that say something, each once, in order. */
export const said = (...texts: readonly (string | null | undefined)[]): string[] => [
  ...new Set(texts.map((text) => text?.trim() ?? '').filter((text) => text !== '')),
];

/** "Figures before 2012/13 … . Only Rutland. (Department of Health)": the caveats of what is shown, none left out. */
export const caveatLines = (ground: CaveatGround): string[] =>
  caveatsShown(ground).map((caveat) => caveatLine(caveat, caveatReach(caveat, ground)));

/** The same of an answer about several indicators, each caveat with those that it is about. */
export function caveatLinesByIndicator(
  caveats: readonly (Caveat & { readonly indicators: readonly string[] })[],
  names: ReadonlyMap<string, string>,
): string[] {
  return mergedByText(caveats).map(({ indicators, ...caveat }) => {
    const about = indicators.map((id) => names.get(id) ?? id).join(', ');
    const untold = caveat.periods.filter((period) => !caveat.text.includes(period));
    const line = caveatLine(caveat, untold.length === 0 ? '' : `(${caveat.periods.join(', ')})`);
    return about === '' ? line : `${about}: ${line}`;
  });
}

/** Caveats of the same words once, with all indicators that they are about; the first source speaks for them. */
function mergedByText<Each extends Caveat & { readonly indicators: readonly string[] }>(
  caveats: readonly Each[],
): Each[] {
  const merged = new Map<string, Each>();
  for (const caveat of caveats) {
    const key = [caveat.text, ...caveat.periods].join('\n');
    const known = merged.get(key);
    const indicators = [...new Set([...(known?.indicators ?? []), ...caveat.indicators])];
    merged.set(key, { ...(known ?? caveat), indicators });
  }
  return [...merged.values()];
}

const caveatLine = ({ text, source }: Caveat, reach: string): string => withSource(text, source, reach);

/** "The outcome was led by: Local authority." Blank where nobody is known to lead. */
export const leadSentence = (lead: { readonly name: string } | null | undefined): string =>
  lead ? `The outcome was led by: ${lead.name}.` : '';
