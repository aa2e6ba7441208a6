import type { IndicatorAnswer, IndicatorsAnswer } from '../contract/indicators.ts';
import { type Columns, type Table, toTable } from './table.ts';

const columns: Columns<IndicatorAnswer> = [
  ['indicator_id', ({ id }) => id],
  ['publisher_ids', ({ publisherIds }) => publisherIds.join(' ')],
  ['indicator_name', ({ name }) => name],
  ['theme', ({ theme }) => theme],
  ['definition', ({ definition }) => definition],
  ['unit', ({ unit }) => unit.label],
  ['polarity', ({ polarity }) => polarity],
  ['ages', ({ ages }) => ages.map(({ key }) => key).join(' ')],
  ['sexes', ({ sexes }) => sexes.join(' ')],
  ['category_types', ({ categoryTypes }) => categoryTypes.join(' | ')],
  ['area_types', ({ areaTypes }) => areaTypes.join(' ')],
  ['areas', ({ areas }) => areas],
  ['first_period', ({ firstPeriod }) => firstPeriod?.label ?? null],
  ['latest_period', ({ latestPeriod }) => latestPeriod?.label ?? null],
  ['leads', ({ leads }) => leads],
  ['source', ({ source }) => source],
  ['source_url', ({ sourceUrl }) => sourceUrl],
  ['caveats', ({ caveats }) => caveats.map(({ text }) => text).join(' | ')],
  ['demonstration', ({ demonstration }) => demonstration],
];

/** Indicators as a table: a row an indicator, with what is held of it. */
export const indicatorsTable = (answer: IndicatorsAnswer): Table => toTable(columns, answer.indicators);
