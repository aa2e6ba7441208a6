import type { CauseGroup } from '../../contract/causes.ts';
import { upperFirst } from '../../contract/first-letter.ts';
import { formatRate } from '../../contract/format-figure.ts';
import type { Unit } from '../../contract/parts.ts';
import { MOST_CHARACTERS } from '../fullest-text.ts';
import { unitWords } from '../trend/describe-selection.ts';
import { shortGroupName } from './short-group-name.ts';

/** What the chart shows, for those who cannot see it, in at most 220 characters: the kind of chart and its longest bars. */
export function writeCausesAlternativeText(groups: readonly CauseGroup[], unit: Unit): string {
  const valued = groups.filter(({ measure }) => (measure?.value ?? 0) > 0);
  if (valued.length === 0) return 'Empty chart: no rates to draw.';
  const thing = groups.every(({ kind }) => kind === 'code') ? 'codes' : 'groups';
  const hidden = groups.filter(({ measure }) => measure?.missing === 'suppressed').length;
  const opening = `Bar chart of ${groups.length} ${thing}, ${unitWords(unit)}.`;
  const ending = hidden === 0 ? '' : ` ${hidden} suppressed.`;
  let text = opening;
  for (const group of valued) {
    const longer = `${text} ${upperFirst(shortGroupName(group))} ${formatRate(group.measure?.value ?? 0)}.`;
    if (`${longer}${ending}`.length > MOST_CHARACTERS) break;
    text = longer;
  }
  return `${text}${ending}`;
}
