import type { PanelScale } from '../../../server/contract/cause-trends-words.ts';
import type { CausesAnswer } from '../../../server/contract/causes.ts';
import type { CausesSelection } from '../../selection/causes-selection.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** A way to group admissions: what by and by which cause. */
export interface DivisionChoice extends Choice {
  readonly by: CausesSelection['by'];
  readonly position: CausesSelection['position'];
}

/** What of an answer the choices are made of: the same in one period and through time. */
export type CausesHeld = Pick<CausesAnswer, 'area' | 'held'> & {
  readonly question: Pick<CausesAnswer['question'], 'age'>;
};

/** Whether all small charts share one scale. */
export const scaleChoices: readonly { readonly value: PanelScale; readonly label: string }[] = [
  { value: 'common', label: 'One for all' },
  { value: 'own', label: 'Each its own' },
];

/** Stands for the usual age and the latest period: what is shown where nothing is chosen. */
export const usual = '';

const divisionLabels: readonly Omit<DivisionChoice, 'value'>[] = [
  { by: 'cause', position: 'first', label: 'First external cause' },
  { by: 'cause', position: 'any', label: 'Cause in any position' },
  { by: 'intent', position: 'first', label: 'Intent' },
  { by: 'code', position: 'first', label: 'Three-character code, first cause' },
  { by: 'code', position: 'any', label: 'Three-character code, any position' },
];

/** Every way to group; those that are not held of the area say so when they are chosen. */
export const divisionChoices: readonly DivisionChoice[] = divisionLabels.map((choice) => ({
  ...choice,
  value: `${choice.by} ${choice.position}`,
}));

/** The ages that the area has by cause, and the one that is chosen. */
export function ageChoicesOf(answer: CausesHeld | undefined, chosen: string | null): Choice[] {
  const held = (answer?.held.ages ?? []).map(({ key, label }) => ({ value: key, label }));
  const shown = chosen ?? answer?.question.age.key ?? null;
  return shown === null || held.some(({ value }) => value === shown)
    ? held
    : [{ value: shown, label: shown }, ...held];
}

/** The latest, then every period that is held, the latest first; a chosen one that is not held stands there too. */
export function periodChoicesOf(answer: CausesHeld | undefined, chosen: string | null): Choice[] {
  const held = (answer?.held.periods ?? []).map(({ label }) => ({ value: label, label })).toReversed();
  const all = [{ value: usual, label: 'Latest' }, ...held];
  return chosen === null || held.some(({ value }) => value === chosen)
    ? all
    : [...all, { value: chosen, label: chosen }];
}

const sexLabels = { persons: 'Persons', male: 'Males', female: 'Females' } as const;

/** The sexes that the area has by cause; persons and the one chosen always. */
export function sexChoicesOf(answer: CausesHeld | undefined, chosen: CausesSelection['sex']) {
  const held = new Set([...(answer?.held.sexes ?? []), 'persons', chosen]);
  return (['persons', 'male', 'female'] as const)
    .filter((sex) => held.has(sex))
    .map((value) => ({ value, label: sexLabels[value] }));
}

/** All codes, then the groups of which single codes are held; a chosen one that is not held stands there too. */
export function withinChoicesOf(answer: CausesHeld | undefined, chosen: string | null): Choice[] {
  const held = (answer?.held.codeGroups ?? []).map(({ id, label, codes }) => ({
    value: id,
    label: `${label} (${codes})`,
  }));
  const all = [{ value: usual, label: 'All groups' }, ...held];
  return chosen === null || held.some(({ value }) => value === chosen)
    ? all
    : [...all, { value: chosen, label: plainly(chosen) }];
}

/** "Heat and hot substances" of the id of a group. */
const plainly = (id: string): string => `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
