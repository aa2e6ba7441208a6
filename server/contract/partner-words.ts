/** How partners are spoken of: the screen, the tables and the files all use these words. */
import { formatDay } from './format-figure.ts';
import { type PartnerRelationKind, type WorkingForm, workingForms } from './partner-scales.ts';
import type { PartnerRelation, PartnerTheme } from './partners.ts';
import type { Provenance } from './parts.ts';
import { releaseWords } from './source-words.ts';

const relations: Record<PartnerRelationKind, string> = {
  leads: 'Leads',
  commissions: 'Commissions',
  influences: 'Influences',
};

/** What a partner is to an outcome, in a word; of what has ended "Led", "Commissioned", "Influenced". */
export const relationWord = (relation: PartnerRelationKind, isPast = false): string =>
  isPast ? pastRelations[relation] : relations[relation];

const pastRelations: Record<PartnerRelationKind, string> = {
  leads: 'Led',
  commissions: 'Commissioned',
  influences: 'Influenced',
};

const evidences: ReadonlyMap<string, string> = new Map([
  ['law', 'Law'],
  ['guide', 'Guide'],
  ['general', 'General knowledge'],
  ['register', 'Register of partners'],
]);

/** What a statement rests on, in words. */
export const evidenceWord = (evidence: string): string => evidences.get(evidence) ?? evidence;

/** "Law: Road Traffic Act 1988, section 39"; what begins with the same words is not said twice. */
export function sourceWords({
  evidence,
  source,
}: {
  readonly evidence: string;
  readonly source: string;
}): string {
  const word = evidenceWord(evidence);
  return source.startsWith(word) ? source : `${word}: ${source}`;
}

/**
 * Which indicators a relation is about, with the ages where it is not for all: "Admissions for injury: 5 to 19 years". Who
 * commissions pays for services, so of these it says whose figures they bear on.
 */
export function relationIndicators(
  { theme, relation, ages }: Pick<PartnerRelation, 'theme' | 'relation' | 'ages'>,
  themes: readonly PartnerTheme[],
): string {
  const names = themes.find(({ id }) => id === theme)?.indicators.map(({ name }) => name) ?? [];
  if (names.length === 0) return '';
  const what = relation === 'commissions' ? 'services behind ' : '';
  return `${what}${names.join('; ')}${ages === null ? '' : `: ${ages}`}`;
}

/** How close a form of working is: 1 for networking to 4 for integrating. */
export const closeness = (form: WorkingForm): number => workingForms.indexOf(form) + 1;

/** "Collaborating (3 of 4)". */
export function formWords(form: WorkingForm): string {
  return `${form.charAt(0).toUpperCase()}${form.slice(1)} (${closeness(form)} of ${workingForms.length})`;
}

/** What the four forms are, for the key. */
export const formsNote =
  'Forms of working together, from the loosest to the closest: networking, co-operating, collaborating, integrating.';

/** An amount of money as people write it: "£1,250,000", with pence only where there are any. */
export const formatPounds = (pounds: number): string =>
  pounds.toLocaleString('en-GB', {
    style: 'currency',
    currency: 'GBP',
    minimumFractionDigits: Number.isInteger(pounds) ? 0 : 2,
    maximumFractionDigits: 2,
  });

/** "1 April 2013 to 30 September 2015", "from 1 April 2021", "to 31 March 2013"; blank where neither day is known. */
export function spellDates({
  from,
  to,
}: {
  readonly from: string | null;
  readonly to: string | null;
}): string {
  if (from === null) return to === null ? '' : `to ${formatDay(to)}`;
  return to === null ? `from ${formatDay(from)}` : `${formatDay(from)} to ${formatDay(to)}`;
}

/** Where a register came from, a line each: "Register: partners.csv, brought on 28 November 2026. Released 1 May 2026." */
export const registerLines = (provenance: readonly Provenance[]): string[] =>
  provenance.map((register) =>
    [
      `Register: ${register.fileName}, brought on ${formatDay(register.receivedAt)}.`,
      register.releasedStated && !register.demonstration ? `${releaseWords(register)}.` : '',
      register.demonstration ? 'Demonstration data, made up.' : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
