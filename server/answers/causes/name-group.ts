import type { Cause } from '../../catalogue/catalogue.ts';
import type { CauseDivision, CauseGroup } from '../../contract/causes.ts';
import type { AgeBand } from '../../observation/age-band.ts';
import type { Category } from '../../observation/category.ts';
import { NO_CAUSE } from '../../observation/cause-categories.ts';

/** What a group is, before any figure of it. */
export type NamedGroup = Pick<
  CauseGroup,
  'key' | 'label' | 'codes' | 'category' | 'kind' | 'group' | 'isUnderFivesPriority'
>;

/**
 * Names the group that a stored category is, by the catalogue: its id, its range of ICD-10 and whether it is a priority
 * for children under 5, which is said only of ages that include them. A category that the catalogue does not know keeps
 * the words in which it came.
 */
export function nameGroup(
  category: Category,
  by: CauseDivision,
  age: AgeBand,
  causes: readonly Cause[],
): NamedGroup {
  const { value } = category;
  const isOfUnderFives = age.from !== null && age.from < 5;
  if (value === NO_CAUSE) {
    return {
      key: 'none',
      label: value,
      codes: null,
      category,
      kind: 'none',
      group: null,
      isUnderFivesPriority: false,
    };
  }
  if (by === 'code') return nameCode(category, isOfUnderFives, causes);
  const cause = causes.find(({ kind, name }) => kind === by && name === value);
  return {
    key: cause?.id ?? value,
    label: value,
    codes: cause ? rangeOf(cause) : null,
    category,
    kind: by,
    group: null,
    isUnderFivesPriority: isOfUnderFives && (cause?.isUnderFivesPriority ?? false),
  };
}

/** "W00-W19". */
export const rangeOf = ({ from, to }: Pick<Cause, 'from' | 'to'>): string => `${from}-${to}`;

function nameCode(category: Category, isOfUnderFives: boolean, causes: readonly Cause[]): NamedGroup {
  const code = /^[A-Z]\d{2}/.exec(category.value)?.[0] ?? null;
  const group = causes.find(
    ({ kind, from, to }) => kind === 'cause' && code !== null && from <= code && code <= to,
  );
  return {
    key: code ?? category.value,
    label: category.value,
    codes: code,
    category,
    kind: 'code',
    group: group?.id ?? null,
    isUnderFivesPriority: isOfUnderFives && (group?.isUnderFivesPriority ?? false),
  };
}
