import type { ExtractAnswer, Verdict, WarningAnswer } from '../../../server/contract/extracts.ts';
import { formatCount, formatDay } from '../../../server/contract/format-figure.ts';
import { releaseWords } from '../../../server/contract/source-words.ts';
import type { SmallNumbersPolicy } from '../../api/extracts-query.ts';
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

/** What the choice of a rule for small numbers offers. */
export const policyChoices: readonly {
  readonly value: SmallNumbersPolicy | 'layout';
  readonly label: string;
}[] = [
  { value: 'layout', label: 'Let the layout decide' },
  { value: 'published-open', label: 'As published openly' },
  { value: 'nhs-suppress-1-7-round-5', label: 'NHS rule: 1 to 7 suppressed, rest rounded to 5' },
  { value: 'suppress-below-n', label: 'Below 8 suppressed' },
];

const policies: Record<ExtractAnswer['policy'], string> = {
  'published-open': 'Published openly: nothing further is masked',
  'nhs-suppress-1-7-round-5': 'Counts of 1 to 7 suppressed, others rounded to the nearest 5',
  'suppress-below-n': 'Counts of 1 to 7 suppressed, others as they are',
};

/** The standing of an extract, as its tag says it. */
export const statusTag = (status: ExtractAnswer['status']) => statuses[status];

/** What became of a file that was not refused. */
export const verdictTitle = (status: Verdict['status']): string => verdicts[status];

/** How an extract's small numbers were treated. */
export const policyWords = (policy: ExtractAnswer['policy']): string => policies[policy];

/** When an extract was released, or how far its figures reach; made-up data were never released. */
export const howFarWords = (
  extract: Pick<ExtractAnswer, 'released' | 'releasedStated' | 'demonstration'>,
): string => (extract.demonstration ? `Figures to ${formatDay(extract.released)}` : releaseWords(extract));

/** "No warnings", "1 warning", "1,204 warnings of 3 kinds". */
export function warningsInWords(warnings: readonly WarningAnswer[]): string {
  const total = warnings.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return 'No warnings';
  const counted = total === 1 ? '1 warning' : `${formatCount(total)} warnings`;
  return warnings.length < 2 ? counted : `${counted} of ${warnings.length} kinds`;
}

/** "7,208 rows, all taken", "7,208 rows, 7,000 taken". */
export function rowsInWords({
  rowsRead,
  rowsAccepted,
}: Pick<ExtractAnswer, 'rowsRead' | 'rowsAccepted'>): string {
  const taken = rowsRead === rowsAccepted ? 'all taken' : `${formatCount(rowsAccepted)} taken`;
  return `${formatCount(rowsRead)} rows, ${taken}`;
}

/** What is going on with a file: "Reading injuries.csv (2.1 MB)…", blank where nothing is. */
export const readingWords = (file: Pick<File, 'name' | 'size'> | null, isBusy: boolean): string =>
  isBusy && file !== null ? `Reading ${file.name} (${sizeInWords(file.size)})…` : '';

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
