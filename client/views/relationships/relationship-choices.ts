import type { AcceptedPeriods, RelationshipAnswer } from '../../../server/contract/relationship.ts';
import { periodPairWords } from '../../../server/contract/relationship-words.ts';
import {
  defaultRelationshipSelection,
  type RelationshipSelection,
} from '../../selection/relationship-selection.ts';
import type { Choice } from '../../ui/fields.tsx';
import type { ExplainedChoice } from '../../ui/radio-list.tsx';

/** What stands for the latest period of both in a list of choices. */
export const latest = 'latest';

export const acceptChoices: readonly ExplainedChoice<AcceptedPeriods>[] = [
  {
    value: 'same',
    label: 'The same days only',
    hint: '2014/15 and the year ending March 2015 are the same.',
  },
  {
    value: 'nearest',
    label: 'The nearest years too',
    hint: 'A calendar year beside a financial year: nine months are the same, and the chart says so.',
  },
];

/** The latest, and every period that both have, the newest first, by the label of the indicator up the axis. */
export function periodChoices(
  answer: RelationshipAnswer | undefined,
  chosen: string | null,
): Choice<string>[] {
  const held = (answer?.periods ?? []).toReversed().map((pair) => ({
    value: pair.y.label,
    label: periodPairWords(pair),
    other: pair.x.label,
  }));
  const isHeld = chosen === null || held.some(({ value, other }) => value === chosen || other === chosen);
  const pair = answer && chosen === null ? shownPair(answer) : null;
  return [
    { value: latest, label: pair ? `Latest of both (${pair})` : 'Latest of both' },
    ...(isHeld ? [] : [{ value: chosen, label: chosen }]),
    ...held.map(({ value, label }) => ({ value, label })),
  ];
}

/** The choice of a period that the address may name by the label of either indicator. */
export function periodChosen(answer: RelationshipAnswer | undefined, chosen: string | null): string {
  if (chosen === null) return latest;
  const pair = answer?.periods.find(({ x, y }) => y.label === chosen || x.label === chosen);
  return pair?.y.label ?? chosen;
}

function shownPair({ x, y, periodNote }: RelationshipAnswer): string | null {
  if (x.period === null || y.period === null) return null;
  return periodPairWords({ x: x.period, y: y.period, isSame: periodNote === null });
}

/** What another indicator on an axis keeps of a selection: the areas; its own ages and the periods of both apply. */
export function changesForIndicator(axis: 'x' | 'y', id: string): Partial<RelationshipSelection> {
  const { xSex, xAge, ySex, yAge, period, areaType } = defaultRelationshipSelection;
  return axis === 'x' ? { x: id, xSex, xAge, period, areaType } : { y: id, ySex, yAge, period, areaType };
}

/** Both indicators with their axes exchanged. */
export function changesForSwap(selection: RelationshipSelection): Partial<RelationshipSelection> {
  const { x, y, xSex, ySex, xAge, yAge } = selection;
  return { x: y, y: x, xSex: ySex, ySex: xSex, xAge: yAge, yAge: xAge };
}
