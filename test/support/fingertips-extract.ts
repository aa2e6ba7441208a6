import { fingertipsHeader } from '../../scripts/demo/fingertips-file.ts';

/** Small files in the layout of a Fingertips export, for journeys and tests of a file as a whole. */

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
  return `${[fingertipsHeader.join(','), ...lines].join('\r\n')}\r\n`;
}
