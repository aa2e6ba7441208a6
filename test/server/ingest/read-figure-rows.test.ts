import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../server/ingest/collect-findings.ts';
import { gatherIndicators } from '../../../server/ingest/gather-indicators.ts';
import { nameColumns } from '../../../server/ingest/name-columns.ts';
import { readFigureRows } from '../../../server/ingest/read-figure-rows.ts';
import type { ObservationSink } from '../../../server/ingest/take-observations.ts';
import type { Observation } from '../../../server/observation/observation.ts';
import { readingContext } from '../../support/reading-context.ts';
import { smallCatalogue } from '../../support/small-catalogue.ts';

const catalogue = smallCatalogue;
const header =
  'id,code,name,period,sex,age,type,category,value,l95,u95,l998,u998,count,denominator,note'.split(',');
const columns = header.map((name) => ({ header: name, isNeeded: true }));
const fields = {
  areaCode: 'code',
  areaName: 'name',
  period: 'period',
  sex: 'sex',
  age: 'age',
  categoryType: 'type',
  category: 'category',
  value: 'value',
  lower95: 'l95',
  upper95: 'u95',
  lower998: 'l998',
  upper998: 'u998',
  count: 'count',
  denominator: 'denominator',
  note: 'note',
};

function read(row: string) {
  const findings = collectFindings();
  const indicators = gatherIndicators(catalogue);
  const taken: { observation: Observation; isDemonstration: boolean }[] = [];
  const take: ObservationSink['take'] = (observation, _, isDemonstration) =>
    void taken.push({ observation, isDemonstration });
  const rows = {
    header,
    named: nameColumns(header, columns),
    fields,
    readIndicator: (cells: readonly string[]) => indicators.find(cells[0] ?? ''),
    blankAge: () => null,
  };
  readFigureRows(rows, readingContext({ catalogue, findings, indicators, take }))(row.split(','), 7);
  return { taken, problems: findings.problems(), indicators };
}

const good =
  'injury-admissions,E06000001,Hartlepool,2022/23,Persons,<15 yrs,,,84.26628,71.43753,100.08965,,,140,16614,A note';

describe('readFigureRows', () => {
  it('makes an observation of a row', () => {
    const { taken, problems } = read(good);
    expect(problems).toEqual([]);
    expect(taken).toEqual([
      {
        isDemonstration: false,
        observation: {
          indicator: 'injury-admissions',
          area: 'E06000001',
          period: { label: '2022/23', start: '2022-04-01', end: '2023-04-01', kind: 'financial' },
          sex: 'persons',
          age: { from: 0, to: 14, label: '0 to 14 years' },
          category: null,
          value: 84.26628,
          lower95: 71.43753,
          upper95: 100.08965,
          lower998: null,
          upper998: null,
          count: 140,
          denominator: 16_614,
          missing: null,
          notes: ['A note'],
          line: 7,
        },
      },
    ]);
  });

  it('takes no row with an error, and reports all of its errors', () => {
    const { taken, problems } = read(good.replace('E06000001', 'E06999999').replace('2022/23', '2022/29'));
    expect(taken).toEqual([]);
    expect(problems.map(({ rule, line }) => [rule, line])).toEqual([
      ['area-code-unknown', 7],
      ['period-unreadable', 7],
    ]);
  });

  it('takes no row whose figures contradict each other', () => {
    const { taken, problems } = read(good.replace(',140,', ',150,'));
    expect(taken).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'value-disagrees', column: 'value', value: '84.26628' }]);
  });

  it('gathers evidence for the multiplier of an indicator that the catalogue does not know', () => {
    const { indicators } = read(good.replace('injury-admissions', '99999'));
    expect(indicators.find('99999').evidence?.verdict().multiplier).toBe(10_000);
  });

  it('marks demonstration data and takes the mark out of the notes', () => {
    const { taken } = read(good.replace('A note', 'Demonstration data'));
    expect(taken).toMatchObject([{ isDemonstration: true, observation: { notes: [] } }]);
  });
});
