import type { ComparedAreaType } from '../../../server/contract/comparison.ts';
import type { OverviewAnswer } from '../../../server/contract/overview.ts';
import type { OverviewSelection } from '../../selection/overview-selection.ts';

/** What stands for the order of names in a list of columns. */
export const byName = 'name';

/** By name, or by any of the columns, the highest value first; what the address names is among them. */
export function sortChoices(answer: OverviewAnswer | undefined, chosen: string | null) {
  const columns = (answer?.columns ?? []).map(({ key, label }) => ({ value: key, label }));
  const isListed = chosen === null || columns.some(({ value }) => value === chosen);
  return [
    { value: byName, label: 'Name' },
    ...columns,
    ...(isListed ? [] : [{ value: chosen, label: chosen }]),
  ];
}

/** Regions lie within no other area that can be chosen; any other kind keeps where it is looked for. */
export function changesForAreaType(areaType: ComparedAreaType): Partial<OverviewSelection> {
  return { areaType, ...(areaType === 'region' ? { parent: null } : {}) };
}

/** Within another area what is usual there is shown; all of England is shown by upper-tier authorities. */
export function changesForParent(parent: string | null): Partial<OverviewSelection> {
  return { parent, areaType: parent === null ? 'utla' : null };
}
