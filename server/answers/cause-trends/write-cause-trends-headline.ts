import type { CauseTrend } from '../../contract/cause-trends.ts';
import { upperFirst } from '../../contract/first-letter.ts';
import type { CausesShown } from '../causes/describe-causes.ts';
import { shortGroupName } from '../causes/short-group-name.ts';
import { countWords } from '../sentence-words.ts';

const MOST_WORDS = 10;

/** More than these are counted instead of named. */
const MOST_NAMED = 2;

/**
 * The finding in at most ten words: which groups increase or decrease by their recent trends; that none does; and where the years are
 * too few to test, which group led. Of the forms of a finding the fullest that fits is taken.
 */
export function writeCauseTrendsHeadline(
  { selection, period }: CausesShown,
  groups: readonly CauseTrend[],
): string {
  const place = selection.area.name;
  const thing = thingOf(selection.by);
  if (period === null || groups.length === 0) {
    return fitting([`no figures by ${thing} for ${place}`, `no figures by ${thing}`]);
  }
  const findings = findingsOf(groups, selection);
  const ofPlace = (finding: string) => [`${place}: ${finding}, ${period.label}`, `${place}: ${finding}`];
  // Plain words for a code are long: naming it matters more than the place, which the subtitle says.
  if (selection.by === 'code') return fitting(findings.flatMap((finding) => [...ofPlace(finding), finding]));
  return fitting([...findings.flatMap(ofPlace), ...findings]);
}

/** From the fullest to the shortest. */
function findingsOf(groups: readonly CauseTrend[], { by, within }: CausesShown['selection']): string[] {
  const thing = thingOf(by);
  const ofWhat = within === null ? '' : ` of ${within.name.toLowerCase()}`;
  const judged = groups.filter(
    ({ kind, series, whyNoLine }) =>
      kind !== 'none' && whyNoLine === null && series.recentTrend.direction !== 'cannot-calculate',
  );
  const moving = (direction: 'increasing' | 'decreasing') =>
    judged.filter(({ series }) => series.recentTrend.direction === direction);
  const [rising, falling] = [moving('increasing'), moving('decreasing')];
  if (rising.length + falling.length > 0) {
    const named = [namedWords(rising, 'increasing'), namedWords(falling, 'decreasing')]
      .filter(Boolean)
      .join(', ');
    return [
      ...(Math.max(rising.length, falling.length) <= MOST_NAMED ? [named] : []),
      ...(by === 'code' ? leadWords(rising, falling) : []),
      ...[`${thing}s${ofWhat}`, `${thing}s`].map((things) =>
        [countedWords(rising, 'increasing', things), countedWords(falling, 'decreasing', things)]
          .filter(Boolean)
          .join(', '),
      ),
    ];
  }
  if (judged.length > 0)
    return [`no recent trend in ${judged.length} ${judged.length === 1 ? thing : `${thing}s`} tested`];
  return leadingWords(groups, thing);
}

function namedWords(these: readonly CauseTrend[], way: string): string {
  if (these.length === 0) return '';
  return `${new Intl.ListFormat('en-GB').format(these.map(nameOf))} ${way}`;
}

function countedWords(these: readonly CauseTrend[], way: string, things: string): string {
  if (these.length === 0) return '';
  return `${these.length} ${these.length === 1 ? things.replace(/^(\w+)s\b/, '$1') : things} ${way}`;
}

/** "slips, trips and stumbles (W01) and 13 other codes decreasing": the one with most admissions, where no other has as many. */
function leadWords(rising: readonly CauseTrend[], falling: readonly CauseTrend[]): string[] {
  if (rising.length > 0 && falling.length > 0) return [];
  const [first, second] = rising.length > 0 ? rising : falling;
  if (!first || !second || first.rank === second.rank) return [];
  const others = rising.length + falling.length - 1;
  const way = rising.length > 0 ? 'increasing' : 'decreasing';
  return [`${nameOf(first)} and ${others} other ${others === 1 ? 'code' : 'codes'} ${way}`];
}

function leadingWords(groups: readonly CauseTrend[], thing: string): string[] {
  const leading = groups.filter(({ rank, whyNoLine }) => rank === 1 && whyNoLine === null);
  const [first, second] = leading;
  if (!first) return [`too few admissions by ${thing} to show`];
  const why = 'too few years for a trend';
  if (second) return [`two or more leading ${thing}s; ${why}`, `two or more leading ${thing}s`];
  return [`${nameOf(first)} led; ${why}`, `${nameOf(first)} led`];
}

function fitting(forms: readonly string[]): string {
  return upperFirst(forms.find((form) => countWords(form) <= MOST_WORDS) ?? forms.at(-1) ?? '');
}

const thingOf = (by: CausesShown['selection']['by']): string =>
  ({ cause: 'cause', intent: 'intent', code: 'code' })[by];

/** "falls", "unintentional injury"; of a code "slips, trips and stumbles (W01)". */
function nameOf(group: CauseTrend): string {
  const { kind, label } = group;
  if (kind === 'code') return shortGroupName(group);
  return label === 'Unintentional' ? 'unintentional injury' : label.toLowerCase();
}
