import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDuckDbStore } from '../../../server/store/duckdb/open-duckdb-store.ts';
import { openTestService } from './open-test-service.ts';

const header = 'area_code,admission_date,age,sex,diagnosis_1,diagnosis_2';
const record = 'E07000227,2023-07-19,3,1,S72.13,W79.9';
const wrong = 'E07000227,19 Jully 2023,3,1,S72.13Q,W79.9';
/** What only records have, and what every store of them has. */
const ofRecords = ['2023-07-19', 'S72.13', 'W79.9', 'Jully'];
const ofFigures = 'E07000227';

it('writes no part of a record to the disk, neither while a file is read nor of one that is refused', async () => {
  let folder = '';
  const service = await openTestService(undefined, async (of) => {
    folder = of;
    return openDuckDbStore({ file: join(of, 'a.duckdb'), stagingFolder: join(of, 'staging') });
  });
  const found = new Set<string>();
  const look = () => {
    for (const bytes of readAll(folder)) {
      for (const text of [...ofRecords, ofFigures]) if (bytes.includes(text)) found.add(text);
    }
  };
  const timer = setInterval(look, 10);
  const records = Array.from({ length: 10_000 }, () => record);
  const accepted = await service.bring([header, ...records].join('\n'), 'layout=admissions');
  look();
  const refused = await service.bring([header, ...records, wrong].join('\n'), 'layout=admissions');
  look();
  clearInterval(timer);
  await service.close();
  expect([accepted.status, refused.status]).toEqual([201, 422]);
  expect([...found]).toEqual([ofFigures]);
}, 60_000);

/** The bytes of every file below a folder; a file that goes away meanwhile is none. */
function readAll(folder: string): Buffer[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return readOne(path);
    return readAll(path);
  });
}

function readOne(path: string): Buffer[] {
  try {
    return [readFileSync(path)];
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
