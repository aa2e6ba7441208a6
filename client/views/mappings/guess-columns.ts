import type { PreviewAnswer } from '../../../server/contract/extracts.ts';
import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import type { FieldSource, MappingDraft } from './mapping-draft.ts';
import type { MappedField } from './mapping-fields.ts';

type KnownIndicator = Pick<IndicatorAnswer, 'id' | 'publisherIds' | 'name' | 'shortName' | 'defaultAge'>;

/** How people spell the columns of each field, in small letters and without anything but letters and digits. */
const spellings: Readonly<Record<MappedField, RegExp>> = {
  indicator: /^(indicator(id|code)?|measureid)$/,
  area_code:
    /^(area|gss|ons|la|lad|ltla|utla|localauthority|geography|district|county|region)?(code|mnemonic)$|^(lad|utla|ltla|gss)\d*cd$/,
  area_name:
    /^(area|la|lad|ltla|utla|localauthority|geography|district|county|region)?name$|^(area|localauthority|geography)$|^(lad|utla|ltla)\d*nm$/,
  period: /^(time)?period$|^year$|^(financial|calendar)year$|^date$|^quarter$/,
  sex: /^(sex|gender)$/,
  age: /^age(group|band|range)?$/,
  category_type: /^categorytype$/,
  category: /^category$/,
  value: /^(indicator)?value$|^(crude)?rate$|^percent(age)?$|^rateper\d+$/,
  lower95: /^lower(95)?(ci|cl|limit|confidence\w*)?(95\w*)?(limit)?$|^(95)?(lci|lcl)(95)?$/,
  upper95: /^upper(95)?(ci|cl|limit|confidence\w*)?(95\w*)?(limit)?$|^(95)?(uci|ucl)(95)?$/,
  count: /^count$|^numerator$|^number$|^n$/,
  denominator: /^denominator$|^population$/,
  note: /^(value)?notes?$/,
};

/**
 * A first description of a stranger's table by the names of its columns and the rows at its beginning: a column that
 * holds one known indicator's name throughout becomes that indicator, and what the indicator is usually about (its age,
 * all persons) is taken where the table has no column for it.
 */
export function guessColumns(
  { header, rows }: Pick<PreviewAnswer, 'header' | 'rows'>,
  indicators: readonly KnownIndicator[],
): MappingDraft {
  const draft: Partial<Record<MappedField, FieldSource>> = {};
  const taken = new Set<string>();
  for (const [field, spelling] of Object.entries(spellings) as [MappedField, RegExp][]) {
    const column = header.find((name) => !taken.has(name) && spelling.test(bare(name)));
    if (column === undefined) continue;
    taken.add(column);
    draft[field] = { kind: 'column', column };
  }
  return withUsual(draft, indicatorThroughout(draft.indicator, header, rows, indicators));
}

/** The indicator of every row, where the indicator's column says one that is known throughout; else undefined. */
function indicatorThroughout(
  source: FieldSource | undefined,
  header: readonly string[],
  rows: PreviewAnswer['rows'],
  indicators: readonly KnownIndicator[],
): KnownIndicator | undefined {
  if (source?.kind !== 'column') return undefined;
  const place = header.indexOf(source.column);
  const [only, ...others] = new Set(rows.map((row) => bare(row[place] ?? '')));
  if (only === undefined || others.length > 0) return undefined;
  return indicators.find(({ id, publisherIds, name, shortName }) =>
    [id, ...publisherIds, name, withoutBrackets(name), shortName].some((spelling) => bare(spelling) === only),
  );
}

/** With the indicator for every row, and with what goes without saying of a figure. */
function withUsual(draft: MappingDraft, indicator: KnownIndicator | undefined): MappingDraft {
  const age = indicator?.defaultAge?.key;
  return {
    ...(age === undefined ? {} : { age: { kind: 'constant', text: age } }),
    sex: { kind: 'constant', text: 'persons' },
    ...draft,
    ...(indicator === undefined ? {} : { indicator: { kind: 'constant', text: indicator.id } }),
  };
}

/** A name without what its catalogue adds to tell it from others: "(to 2016)". */
const withoutBrackets = (name: string) => name.replace(/\(.*$/s, '');

const bare = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
