import { describe, expect, it } from 'vitest';
import { listProblems, readFile, readFiles } from '../../../support/read-file-text.ts';
import { readStats19 } from '../../../support/read-stats19.ts';

const header =
  '"Accident Index","Year","VehicleReferenceNumber","CasualtyNumber","CasualtyClass","Sex","AgeBandOfCasualty","CasualtySeverity","CasTypeCode"';

describe('casualties without their collisions', () => {
  it('of a police force’s own file are refused, with what is missing and what to bring', async () => {
    const { reading, entries } = await readFile(`${header}\n"100200012010",2010,1,1,1,1,7,3,9\n`);
    expect(listProblems(reading)).toEqual([[null, null, 'casualties-without-area']]);
    const message = reading.accepted ? '' : reading.problems[0]?.message;
    expect(message).toContain('the file has no area');
    expect(message).toContain("its index (100200012010) is not the Department for Transport's");
    expect(message).toContain('0 to 5 includes 5');
    expect(message).toContain("Bring with it the force's collision file");
    expect(entries).toEqual([]);
  });

  it('of a force’s own file are taken with the force’s collision file', async () => {
    const collisions =
      'Accident Index,Year,Accident Severity,Local Authority (Highway)\n100200012010,2010,3,E06000001\n';
    const { reading } = await readFiles([
      ['casualties.csv', `${header}\n"100200012010",2010,1,1,1,1,1,2,9\n`],
      ['collisions.csv', collisions],
    ]);
    expect(reading).toMatchObject({ accepted: true, totals: { 'KSI aged 0-5': 1 } });
  });

  it('are taken where an odd index stands among those of the department', async () => {
    const columns = 'collision_index,casualty_class,casualty_severity,age_of_casualty';
    const rows = '2024170000001,1,2,10\n2024170000002,1,2,10\n2024170000003,1,2,10\nODD,1,2,10\n';
    const { reading } = await readFile(`${columns}\n${rows}`);
    expect(reading).toMatchObject({ accepted: true, rowsAccepted: 4, entries: 4 });
  });

  it('are refused under a policy that masks, since single records would be kept', async () => {
    const { reading, entries } = await readStats19([{ index: '2024170000001' }], null, {
      policy: 'suppress-below-n',
    });
    expect(listProblems(reading)).toEqual([[null, null, 'casualty-records-not-kept']]);
    expect(entries).toEqual([]);
  });
});
