import type { CauseGroup, CausesAnswer } from '../../contract/causes.ts';
import { formatCount } from '../../contract/format-figure.ts';
import { listNames } from '../../contract/list-names.ts';
import { midSentence } from '../sentence-words.ts';
import { listPricedCauses, sayDearest } from './dearest-causes.ts';
import { listMainCauses, nameLeadingCauses } from './leading-causes.ts';
import type { QuestionGround } from './question-ground.ts';
import { countyOf } from './say-county.ts';

/** Which causes lead and which cost most, or why neither is known: the first sentences of the answer. */
export function sayCausesInShort(ground: QuestionGround): string {
  const { causes, priced } = ground;
  if (causes.why !== null) {
    return `What causes children's injuries in ${causes.area.name} is not known yet: no admissions by cause are held.`;
  }
  const main = listMainCauses(causes);
  const dearest = sayDearest(listPricedCauses(priced));
  const cost =
    dearest === null
      ? ''
      : ` At ages ${midSentence(priced.question.age.label)}${inCounty(priced, ground)}, ${dearest}.`;
  return `${main.length === 0 ? sayNoneShown(ground) : sayLeading(main, ground)}${cost}`;
}

/** "In 2023/24, at ages 0 to 17 years, most admissions with a known cause were for falls and transport." */
function sayLeading(main: readonly CauseGroup[], ground: QuestionGround): string {
  const named = nameLeadingCauses(main);
  const opening = `In ${ground.causes.question.period}, at ages ${midSentence(ground.causes.question.age.label)}${inCounty(ground.causes, ground)},`;
  if (named.length > 0) {
    return `${opening} most admissions with a known cause were for ${listNames(named.map(({ label }) => midSentence(label)))}.`;
  }
  const tied = main.filter(({ rank }) => rank === main[0]?.rank);
  return `${opening} no cause leads: ${tied.length} causes have as many admissions, ${formatCount(tied[0]?.measure?.count ?? 0)} each.`;
}

/** Where causes are held, but every count is hidden or 0. */
export const sayNoneShown = ({ causes }: QuestionGround): string =>
  `Which causes lead in ${causes.area.name} is not known: no count by cause above 0 is shown for ${causes.question.period}.`;

/** ", in the county, West Sussex"; nothing for the area itself. */
function inCounty(causes: CausesAnswer, ground: QuestionGround): string {
  const county = countyOf(causes, ground);
  return county === null ? '' : `, in ${county}`;
}
