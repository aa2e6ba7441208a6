import { upperFirst } from '../../contract/first-letter.ts';
import type { ProfileRow } from '../../contract/profile.ts';
import { countWords, midSentence } from '../sentence-words.ts';
import { groupComparisons, type Verdict } from './group-comparisons.ts';

const MOST_WORDS = 10;

/** The body that a profile is about: whether it has a duty here today, or had one. */
interface PartnerOfHeadline {
  readonly name: string;
  readonly isOfToday: boolean;
  readonly hadPart: boolean;
}

/**
 * The finding in at most ten words: how many figures are worse than the benchmark, else better, else higher or lower,
 * else that all are similar; where nothing is compared, how many are held. Of the forms the fullest that fits is taken.
 */
export function writeProfileHeadline(
  area: string,
  benchmark: string | null,
  rows: readonly ProfileRow[],
  partner: PartnerOfHeadline | null = null,
): string {
  if (partner !== null && !partner.isOfToday) return withoutPart(area, partner);
  const finding = writeFinding(benchmark, rows);
  const whose = partner === null ? [] : [`${area}, ${midSentence(partner.name)}: ${finding}`];
  const forms = [...whose, `${area}: ${finding}`, finding];
  return upperFirst(forms.find((form) => countWords(form) <= MOST_WORDS) ?? shortened(finding));
}

/** Of a body without a duty here today no figure is told as its own: its duty ended, or is with others. */
function withoutPart(area: string, { name, hadPart }: PartnerOfHeadline): string {
  const part = hadPart ? 'part in the past, none today' : 'no duty here';
  const forms = [`${area}, ${midSentence(name)}: ${part}`, `${midSentence(name)}: ${part}`, part];
  return upperFirst(forms.find((form) => countWords(form) <= MOST_WORDS) ?? part);
}

function writeFinding(benchmark: string | null, rows: readonly ProfileRow[]): string {
  const held = rows.filter(({ measure }) => measure !== null).length;
  if (held === 0) return 'no figures held';
  const compared = groupComparisons(rows);
  const all = Object.values(compared).flat().length;
  if (benchmark === null || all === 0) return `${figures(held)} held, none compared`;
  const judged: readonly Verdict[] = ['worse', 'better', 'higher', 'lower'];
  const first = judged.find((verdict) => compared[verdict].length > 0);
  if (first === undefined) return `${everyone(all)} similar to ${benchmark}`;
  const some = compared[first].length;
  return `${some === all ? everyone(all) : `${some} of ${all} figures`} ${first} than ${benchmark}`;
}

function everyone(all: number): string {
  if (all === 1) return 'the one figure compared is';
  return all === 2 ? 'both figures' : `all ${all} figures`;
}

const figures = (many: number): string => (many === 1 ? '1 figure' : `${many} figures`);

/** The name of the benchmark may be too long by itself. */
function shortened(finding: string): string {
  return finding.split(/\s+/).slice(0, MOST_WORDS).join(' ');
}
