import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import type { Choice } from '../../ui/fields.tsx';
import type { FieldSource } from './mapping-draft.ts';

const absent = 'absent';
const constant = 'constant';
const columnPrefix = 'column ';

/** Where a field may come from: nowhere, one of the table's columns, or a text that every row has. */
export function sourceChoices(header: readonly string[]): readonly Choice<string>[] {
  const names = [...new Set(header)].filter((name) => name !== '');
  return [
    { value: absent, label: 'Not in this table' },
    ...names.map((name) => ({ value: columnPrefix + name, label: name })),
    { value: constant, label: 'The same in every row…' },
  ];
}

/** The choice that stands for a source. */
export const choiceOf = (source: FieldSource): string =>
  source.kind === 'column' ? columnPrefix + source.column : source.kind;

/** The source that a choice stands for; one that is the same in every row begins blank. */
export function sourceFrom(choice: string): FieldSource {
  if (choice === constant) return { kind: 'constant', text: '' };
  if (choice === absent) return { kind: 'absent' };
  return { kind: 'column', column: choice.slice(columnPrefix.length) };
}

/** Marks the choice of an indicator that is not held yet. */
export const otherIndicator = '';

/** Which indicator every row may be of: one that is known, or another with an id of its own. */
export function indicatorChoices(
  indicators: readonly Pick<IndicatorAnswer, 'id' | 'name'>[],
): readonly Choice<string>[] {
  return [
    { value: otherIndicator, label: 'Another, with an id of its own…' },
    ...indicators.map(({ id, name }) => ({ value: id, label: name })),
  ];
}

/** Whom every row may be about. */
export const sexChoices: readonly Choice<string>[] = [
  { value: 'persons', label: 'Persons: males and females together' },
  { value: 'male', label: 'Male' },
  { value: 'female', label: 'Female' },
];
