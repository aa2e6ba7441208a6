import { expect, it } from 'vitest';
import { listLicences } from '../../../../client/views/documentation/list-licences.ts';

it('names each publisher once for each licence, by name, without what was withdrawn', () => {
  const extract = (publisher: string, licence: string, status: 'accepted' | 'superseded' | 'withdrawn') => ({
    ...{ publisher, licence, status },
  });
  expect(
    listLicences([
      extract('Office for National Statistics', 'OGL v3.0', 'accepted'),
      extract('Department for Transport', 'OGL v3.0', 'superseded'),
      extract('Department for Transport', 'OGL v3.0', 'accepted'),
      extract('Department for Transport', 'Not open', 'accepted'),
      extract('Somebody', 'OGL v3.0', 'withdrawn'),
    ]),
  ).toEqual([
    { publisher: 'Department for Transport', licence: 'OGL v3.0', files: 2 },
    { publisher: 'Department for Transport', licence: 'Not open', files: 1 },
    { publisher: 'Office for National Statistics', licence: 'OGL v3.0', files: 1 },
  ]);
  expect(listLicences([])).toEqual([]);
});
