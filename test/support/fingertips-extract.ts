/** Small files in the layout of a Fingertips export, for journeys and tests of a file as a whole. */

const header = [
  'Indicator ID',
  'Indicator Name',
  'Parent Code',
  'Parent Name',
  'Area Code',
  'Area Name',
  'Area Type',
  'Sex',
  'Age',
  'Category Type',
  'Category',
  'Time period',
  'Value',
  'Lower CI 95.0 limit',
  'Upper CI 95.0 limit',
  'Lower CI 99.8 limit',
  'Upper CI 99.8 limit',
  'Count',
  'Denominator',
  'Value note',
  'Recent Trend',
  'Compared to England value or percentiles',
  'Compared to percentiles',
  'Time period Sortable',
  'New data',
  'Compared to goal',
  'Time period range',
];

/** One row of injury admissions aged 0 to 14: everything that the tests vary. */
export interface FingertipsRow {
  readonly code: string;
  readonly name: string;
  readonly period: string;
  readonly value: string;
  readonly count: string;
  readonly denominator: string;
}

/** The rows as a Fingertips export of indicator 90284. */
export function fingertipsExtract(rows: readonly FingertipsRow[]): string {
  const lines = rows.map(({ code, name, period, value, count, denominator }) =>
    [
      '90284',
      'Hospital admissions caused by unintentional and deliberate injuries in children (aged 0 to 14 years)',
      ...(code === 'E92000001' ? ['', ''] : ['E92000001', 'England']),
      code,
      name,
      code === 'E92000001' ? 'England' : 'Counties & UAs (from Apr 2023)',
      'Persons',
      '<15 yrs',
      '',
      '',
      period,
      value,
      ...['', '', '', ''],
      count,
      denominator,
      ...['', '', 'Not compared', 'Not compared', `${period.slice(0, 4)}0000`, '', '', '1y'],
    ].join(','),
  );
  return `${[header.join(','), ...lines].join('\r\n')}\r\n`;
}
