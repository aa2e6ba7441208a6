import { describe, expect, it } from 'vitest';
import type { Keeper } from '../../../server/ingest/keeper.ts';
import { isOvertaken, refuseAsOvertaken } from '../../../server/ingest/masked-against.ts';
import { readFile } from '../../support/read-file-text.ts';

const { reading } = await readFile('area_code,financial_year,age,count\nE06000001,2023/24,3,6\n');
if (!reading.accepted) throw new Error('refused');

const holding = (...ids: string[]): Keeper => ({ findExtractsOf: async () => ids }) as unknown as Keeper;

describe('figures that were masked so that earlier extracts do not give them away', () => {
  it.each([
    ['are as they should be where no other came in', ['a', 'b'], ['a', 'b'], false],
    ['must be masked anew where another came in', ['a'], ['a', 'b'], true],
    ['are nothing to be masked anew where they were not masked', null, ['a'], false],
  ] as const)('%s', async (_, maskedAgainst, held, expected) => {
    expect(await isOvertaken({ ...reading, maskedAgainst }, holding(...held))).toBe(expected);
  });

  it('are refused then, since true counts are not kept', () => {
    expect(refuseAsOvertaken(reading)).toMatchObject({
      accepted: false,
      layout: 'admissions',
      mayHoldSmallCounts: true,
      problems: [{ rule: 'masked-before-another', severity: 'error', line: null }],
    });
  });
});
