import { describe, expect, it } from 'vitest';
import { problemsForHistory, rowsForHistory } from '../../../server/ingest/rows-for-history.ts';
import { readFile } from '../../support/read-file-text.ts';

const records = [
  'area_code,admission_date,age,diagnosis_1,diagnosis_2',
  ...Array.from({ length: 9 }, () => 'E06000001,2023-05-01,3,S72.0,W01'),
  'E06000001,2023-05-01,18,S72.0,W01',
].join('\n');

async function historyOf(...given: Parameters<typeof readFile>) {
  const { reading } = await readFile(...given);
  if (!reading.accepted) throw new Error(`refused: ${JSON.stringify(reading.problems)}`);
  return { reading, history: rowsForHistory(reading, 480) };
}

describe('rowsForHistory', () => {
  it('keeps no number of admissions where small numbers are hidden, and no example of a record', async () => {
    const { reading, history } = await historyOf(records);
    expect(reading).toMatchObject({ layout: 'admissions', rowsRead: 10, rowsAccepted: 9 });
    expect(history).toMatchObject({ rowsRead: null, rowsAccepted: null, bytes: null });
    expect(history.warnings.find(({ rule }) => rule === 'left-out-adult')).toEqual({
      rule: 'left-out-adult',
      count: 1,
      message: 'an admission of somebody aged 18 or over. It was left out.',
      firstLine: null,
    });
  });

  it('keeps them where nothing is hidden', async () => {
    const { history } = await historyOf(records, { policy: 'published-open' });
    expect(history).toMatchObject({ rowsRead: 10, rowsAccepted: 9, bytes: 480 });
  });
});

describe('problemsForHistory', () => {
  const wrong = ['area_code,admission_date,age,diagnosis_1', 'E06000001,31 February 2023,3,S72.0W01'].join(
    '\n',
  );

  async function refusalOf(...given: Parameters<typeof readFile>) {
    const { reading } = await readFile(...given);
    if (reading.accepted) throw new Error('not refused');
    return { reading, kept: problemsForHistory(reading) };
  }

  it('keeps where the problems of records are, and nothing that stands in a record', async () => {
    const { reading, kept } = await refusalOf(wrong);
    expect(reading.problems.map(({ value }) => value)).toContain('S72.0W01');
    expect(kept.rowsRead).toBeNull();
    expect(kept.problems.map(({ line, column, rule }) => [line, column, rule])).toEqual(
      reading.problems.map(({ line, column, rule }) => [line, column, rule]),
    );
    expect(JSON.stringify(kept)).not.toMatch(/S72\.0W01|February/);
  });

  it('keeps what stands in a file that is published as it is', async () => {
    const { kept } = await refusalOf(wrong, { policy: 'published-open' });
    expect(kept.problems.map(({ value }) => value)).toContain('S72.0W01');
  });
});
