import type { CauseGroup } from '../../contract/causes.ts';
import { upperFirst } from '../../contract/first-letter.ts';
import { ageKey } from '../../observation/age-band.ts';
import { countWords } from '../sentence-words.ts';
import type { CausesShown } from './describe-causes.ts';
import { shortGroupName } from './short-group-name.ts';

const MOST_WORDS = 10;

/**
 * The finding in at most ten words: the leading cause and its share, else its number; else that nothing is held or shown. Of
 * the forms of a finding the fullest that fits is taken.
 */
export function writeCausesHeadline(shown: CausesShown, groups: readonly CauseGroup[]): string {
  const forms = formsOf(shown, groups);
  return upperFirst(forms.find((form) => countWords(form) <= MOST_WORDS) ?? forms.at(-1) ?? '');
}

function formsOf({ selection, period, age }: CausesShown, groups: readonly CauseGroup[]): string[] {
  const place = selection.area.name;
  const kind = selection.by === 'intent' ? 'intent' : 'cause';
  if (period === null || groups.length === 0)
    return [`no figures by ${kind} for ${place}`, `no figures by ${kind}`];
  const leading = groups.filter(({ rank, measure }) => rank === 1 && (measure?.count ?? 0) > 0);
  const [first, second] = leading;
  const when = period.label;
  if (!first)
    return [`too few admissions by ${kind} to show in ${place}`, `too few admissions by ${kind} to show`];
  const name = nameOf(first);
  if (second)
    return [
      `${place}: ${name} and ${nameOf(second)} lead`,
      `two or more leading ${kind}s in ${place}`,
      `two or more leading ${kind}s`,
    ];
  if (first.kind === 'code') return formsOfCode(first, place, when);
  const findings = findingsOf(first, selection.by === 'intent');
  return [
    ...findings.map((finding) => `${place}, ${ageKey(age)} years: ${finding}, ${when}`),
    ...findings.flatMap((finding) => [`${place}: ${finding}, ${when}`, `${place}: ${finding}`]),
    ...findings,
  ];
}

/**
 * A code is named in plain words, which matter more than the place, which the subtitle says. Its share is said to be of all
 * injury admissions, since the codes of one group may be all that is shown; where nothing else fits, its code stands alone.
 */
function formsOfCode(first: CauseGroup, place: string, when: string): string[] {
  return [nameOf(first), first.codes ?? first.label].flatMap((name) => {
    if (first.share === null) {
      const finding = `${name} caused most admissions`;
      return [`${place}: ${finding}, ${when}`, `${place}: ${finding}`, finding, `${name} led`];
    }
    const part = percent(first.share);
    const caused = `${name} caused ${part} of all injury admissions`;
    return [
      `${place}: ${caused}, ${when}`,
      `${place}: ${caused}`,
      caused,
      `${name}: ${part} of all injury admissions`,
      `${name}: ${part} of injury admissions`,
    ];
  });
}

/** From the fullest to the shortest. */
function findingsOf(leading: CauseGroup, isIntent: boolean): string[] {
  const name = nameOf(leading);
  if (leading.share === null) return [`${name} ${isIntent ? 'leads' : 'caused most admissions'}`];
  const part = percent(leading.share);
  return isIntent
    ? [
        `${part} of admissions for injury were ${name}`,
        `${part} of admissions were ${name}`,
        `${part} ${name}`,
      ]
    : [
        `${name} caused ${part} of admissions for injury`,
        `${name} caused ${part} of admissions`,
        `${name}: ${part} of admissions`,
        `${name} ${part}`,
      ];
}

const percent = (share: number): string => `${Math.round(100 * share)}%`;

/** "falls", "choking, suffocation and strangulation"; of a code "slips, trips and stumbles (W01)". */
const nameOf = (group: CauseGroup): string =>
  group.kind === 'code' ? shortGroupName(group) : group.label.toLowerCase();
