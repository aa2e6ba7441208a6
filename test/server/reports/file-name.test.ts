import { describe, expect, it } from 'vitest';
import { figureFileName } from '../../../server/reports/file-name.ts';
import {
  answer,
  bySex,
  demonstration,
  emptyAnswer,
  oneArea,
  percentages,
  series,
  tenAreas,
  threeAreas,
  veryLongNames,
} from '../../support/trend-answers.ts';

describe('the name of a file', () => {
  it.each([
    [oneArea, 'png', 'injury-admissions_0-14_persons_west-sussex-vs-england_2010-11-to-2023-24.png'],
    [
      demonstration,
      'svg',
      'demonstration_injury-admissions_0-14_persons_west-sussex-vs-england_2010-11-to-2023-24.svg',
    ],
    [
      tenAreas,
      'csv',
      'injury-admissions_0-14_persons_west-sussex-and-9-more-vs-england_2010-11-to-2023-24.csv',
    ],
    [
      threeAreas,
      'png',
      'injury-admissions_0-14_persons_west-sussex-brighton-and-hove-east-sussex-vs-england_2010-11-to-2023-24.png',
    ],
    [bySex, 'png', 'injury-admissions_0-14_by-sex_west-sussex-vs-england_2010-11-to-2023-24.png'],
    [
      percentages,
      'png',
      'injury-admissions_0-14_persons_west-sussex-vs-england_apr-2011-mar-2014-to-apr-2020-mar-2023.png',
    ],
    [emptyAnswer, 'csv', 'injury-admissions_0-14_persons_no-data.csv'],
    [
      answer([series({ code: 'W06000001', label: 'Ynys Môn', values: [1] })]),
      'png',
      'injury-admissions_0-14_persons_ynys-mon_2010-11-to-2023-24.png',
    ],
  ])('says what is inside', (shown, extension, name) => {
    expect(figureFileName(shown, extension)).toBe(name);
  });

  it('stays short and plain whatever areas are called', () => {
    const name = figureFileName(veryLongNames, 'png');
    expect(name.length).toBeLessThanOrEqual(154);
    expect(name).toMatch(/^[a-z0-9_.-]+$/);
  });
});
