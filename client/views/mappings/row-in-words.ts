import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import type { Unit } from '../../../server/contract/parts.ts';
import { type MappingDraft, textOf } from './mapping-draft.ts';
import type { MappedField } from './mapping-fields.ts';

/** As much of an indicator as a row in words needs. */
export type NamedIndicator = Pick<IndicatorAnswer, 'id' | 'publisherIds' | 'shortName' | 'unit'>;

/**
 * A row as it would be read, in a sentence that shows a mistake at once: "Children in poverty, persons, 0-15: Greater
 * Manchester (E47000001), 2006: 26.3%". What is wanting is said in square brackets.
 */
export function rowInWords(
  draft: MappingDraft,
  header: readonly string[],
  row: readonly string[],
  indicators: readonly NamedIndicator[],
): string {
  const text = (field: MappedField) => textOf(draft, field, header, row);
  const known = indicators.find(({ id, publisherIds }) => [id, ...publisherIds].includes(text('indicator')));
  const about = [
    known?.shortName ?? wanted(text('indicator'), 'indicator'),
    text('sex'),
    text('age'),
    text('category'),
  ];
  const limits = text('lower95') || text('upper95') ? `${text('lower95')} to ${text('upper95')}` : '';
  const numbers = [
    text('value') === '' ? '' : withUnit(text('value'), known?.unit),
    limits === '' ? '' : `95% limits ${limits}`,
    countWords(text('count'), text('denominator')),
    text('note'),
  ];
  const place = areaWords(text('area_name'), text('area_code'));
  return `${listed(about)}: ${place}, ${wanted(text('period'), 'period')}: ${wanted(listed(numbers), 'number')}`;
}

function areaWords(name: string, code: string): string {
  if (name === '') return wanted(code, 'area');
  return code === '' ? name : `${name} (${code})`;
}

/** The cell as it stands, so that nothing is hidden by formatting, with the indicator's unit. */
function withUnit(value: string, unit: Unit | undefined): string {
  if (unit === undefined || !/\d$/.test(value)) return value;
  return unit.label === '%' ? `${value}%` : `${value} ${unit.label}`;
}

function countWords(count: string, denominator: string): string {
  if (denominator === '') return count === '' ? '' : `count ${count}`;
  return `${count === '' ? 'a part' : count} of ${denominator}`;
}

const wanted = (text: string, what: string) => (text === '' ? `[no ${what}]` : text);

const listed = (parts: readonly string[]) => parts.filter((part) => part !== '').join(', ');
