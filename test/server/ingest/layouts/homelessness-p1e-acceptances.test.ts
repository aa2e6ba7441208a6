import { describe, expect, it } from 'vitest';
import { listProblems, readFile } from '../../../support/read-file-text.ts';

const title = 'Action under the homelessness provisions in 2016-17';

function table(...lines: readonly string[]): string {
  return `${[title, ...lines].join('\n')}\n`;
}

describe('the P1E layout, acceptances', () => {
  it('keeps the number accepted, its published rate and the households it is set against', async () => {
    const { reading, observations } = await readFile(
      table(
        'Code,Area,Households (000s),Number accepted as homeless,Number per 1000 households',
        'E06000001,One,42,12,0.29',
        'E06000002,Two,57,-,0.05',
      ),
    );
    expect(reading).toMatchObject({ accepted: true, layout: 'homelessness-p1e', periods: ['2016/17'] });
    expect(observations).toMatchObject([
      { indicator: 'homelessness-accepted', count: 12, value: 0.29, denominator: 42_000, missing: null },
      { count: null, value: null, denominator: 57_000, missing: 'suppressed' },
    ]);
  });

  it('takes the total of ethnic groups, never one of them, and the rate beside it', async () => {
    const { observations } = await readFile(
      table(
        ',,Households in temporary accommodation,Numbers accepted as being homeless and in priority need,,,',
        'Code,Area,per 1000 households,White,Black or Black British,Total,Number per 1000 households',
        'E06000001,One,1.5,10,2,12,0.29',
      ),
    );
    expect(observations).toMatchObject([{ count: 12, value: 0.29 }]);
  });

  it('refuses a table with ethnic groups and no total of them', async () => {
    const { reading } = await readFile(
      table(
        ',,Households in temporary accommodation,Numbers accepted as being homeless and in priority need,,',
        'Code,Area,Total,White,Black or Black British,Number per 1000 households',
        'E06000001,One,5,10,2,0.29',
      ),
    );
    expect(listProblems(reading)).toEqual([[2, null, 'column-missing']]);
  });
});
