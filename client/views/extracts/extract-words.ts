import type { ExtractAnswer, Verdict, WarningAnswer } from '../../../server/contract/extracts.ts';
import { formatCount, formatDay } from '../../../server/contract/format-figure.ts';
import { releaseWords } from '../../../server/contract/source-words.ts';
import type { SmallNumbersPolicy } from '../../api/bring-extract.ts';
import type { ExplainedChoice } from '../../ui/radio-list.tsx';
import type { TagColour } from '../../ui/tag.tsx';

const statuses: Record<ExtractAnswer['status'], { readonly label: string; readonly colour: TagColour }> = {
  accepted: { label: 'Shown', colour: 'green' },
  superseded: { label: 'Replaced by newer', colour: 'grey' },
  withdrawn: { label: 'Withdrawn', colour: 'orange' },
};

const verdicts: Record<Verdict['status'], string> = {
  accepted: 'The extract was taken in',
  repeat: 'This extract was held already: nothing changed',
  'dry-run': 'The extract can be taken in: nothing was stored',
};

/** What the choice of a rule for small numbers offers, with what each does. */
export const policyChoices: readonly ExplainedChoice<SmallNumbersPolicy | 'layout'>[] = [
  {
    value: 'layout',
    label: 'The rule of the layout',
    hint: 'Published tables are shown as they are; admissions are suppressed and rounded as the NHS does. A table of your own has no rule: choose one where it carries counts.',
  },
  {
    value: 'published-open',
    label: 'Show as published',
    hint: 'Its publisher has released these numbers to everybody. Nothing is hidden or rounded.',
  },
  {
    value: 'nhs-suppress-1-7-round-5',
    label: 'NHS rule: hide 1 to 7, round the rest to 5',
    hint: 'Counts of 1 to 7 are hidden with their rates, other counts are rounded to the nearest 5, and rates are worked out from the rounded counts. The numbers themselves are not kept.',
  },
  {
    value: 'suppress-below-n',
    label: 'Hide 1 to 7, leave the rest',
    hint: 'Counts of 1 to 7 are hidden with their rates; other counts stay as they are.',
  },
];

const policies: Record<ExtractAnswer['policy'], string> = {
  'published-open': 'Published openly: nothing further is masked',
  'nhs-suppress-1-7-round-5': 'Counts of 1 to 7 suppressed, others rounded to the nearest 5',
  'suppress-below-n': 'Counts of 1 to 7 suppressed, others as they are',
};

/** The standing of an extract, as its tag says it. */
export const statusTag = (status: ExtractAnswer['status']) => statuses[status];

const wanted: ReadonlyMap<string, string> = new Map([
  [
    'collisions-wanted',
    'It waits for the collision file of the same years, which says where the casualties were. Bring that, and its figures are counted.',
  ],
  [
    'casualties-wanted',
    'It waits for the casualty file of the same years, which says who was hurt. Bring that, and its figures are counted.',
  ],
]);

/**
 * For which file an extract waits, as a sentence, where it cannot be counted without one that is not held; else null.
 * The file that completed it is an extract that depends on it.
 */
export function waitingFor(
  { id, warnings, status }: Pick<ExtractAnswer, 'id' | 'warnings' | 'status'>,
  others: readonly { readonly status: ExtractAnswer['status']; readonly dependsOn: readonly string[] }[],
): string | null {
  const isComplete = others.some((other) => other.status !== 'withdrawn' && other.dependsOn.includes(id));
  if (status === 'withdrawn' || isComplete) return null;
  return warnings.flatMap(({ rule }) => wanted.get(rule) ?? [])[0] ?? null;
}

/** What became of a file that was not refused. */
export const verdictTitle = (status: Verdict['status']): string => verdicts[status];

/** How an extract's small numbers were treated. */
export const policyWords = (policy: ExtractAnswer['policy']): string => policies[policy];

/**
 * When an extract was released, or how far its figures reach; made-up data were never released, and what has no figures
 * (partners, areas) reaches nowhere.
 */
export function howFarWords(
  extract: Pick<ExtractAnswer, 'released' | 'releasedStated' | 'demonstration' | 'periods'>,
): string {
  if (extract.periods.length === 0 && !extract.releasedStated) return 'Release date not stated; no figures';
  return extract.demonstration ? `Figures to ${formatDay(extract.released)}` : releaseWords(extract);
}

/** Who released an extract; a table whose columns were described here does not say. */
export const publisherWords = ({ publisher, layout }: Pick<ExtractAnswer, 'publisher' | 'layout'>): string =>
  layout === 'mapped' ? 'Publisher not stated' : publisher;

/** "No warnings", "1 warning", "1,204 warnings of 3 kinds". */
export function warningsInWords(warnings: readonly WarningAnswer[]): string {
  const total = warnings.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return 'No warnings';
  const counted = total === 1 ? '1 warning' : `${formatCount(total)} warnings`;
  return warnings.length < 2 ? counted : `${counted} of ${warnings.length} kinds`;
}

/** "7,208 rows, all taken", "7,208 rows, 7,000 taken and 208 left out or merged". */
export function rowsInWords({
  rowsRead,
  rowsAccepted,
}: Pick<ExtractAnswer, 'rowsRead' | 'rowsAccepted'>): string {
  if (rowsRead === null || rowsAccepted === null)
    return 'Not kept: the number of admissions would help to work out those that are hidden';
  const rows = `${formatCount(rowsRead)} ${rowsRead === 1 ? 'row' : 'rows'}`;
  if (rowsRead === rowsAccepted) return `${rows}, all taken`;
  return `${rows}, ${formatCount(rowsAccepted)} taken and ${formatCount(rowsRead - rowsAccepted)} left out or merged`;
}

/** "480 kB (480,112 bytes)". */
export function fileSizeInWords({ bytes }: Pick<ExtractAnswer, 'bytes'>): string {
  if (bytes === null) return 'Not kept: it would tell the number of admissions';
  return `${sizeInWords(bytes)} (${formatCount(bytes)} bytes)`;
}

/** "480 kB", "2.1 MB": thousands of bytes, as file managers count. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000) return `${bytes} bytes`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** "31 March 2026, 14:05": a moment in the reader's own time zone. */
export function momentInWords(moment: string): string {
  const date = new Date(moment);
  const day = date.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const time = date.toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return `${day}, ${time}`;
}
