import { describe, expect, it } from 'vitest';
import {
  isEmergency,
  isFirstEpisode,
  isRegularAttender,
  readAdmissionSex,
  readDeprivation,
  readNights,
} from '../../../../server/ingest/admissions/read-hospital-codes.ts';

describe('codes of hospital systems', () => {
  it.each([
    ['1', 'male'],
    ['M', 'male'],
    ['2', 'female'],
    ['Female', 'female'],
    ['9', 'unknown'],
    ['0', 'unknown'],
    ['', 'unknown'],
    ['Persons', 'persons'],
    ['7', null],
  ])('sex %j is %s', (text, expected) => {
    expect(readAdmissionSex(text)).toBe(expected);
  });

  it.each(['21', '22', '23', '24', '25', '28', '2A', '2b', '2C', '2D', 'Emergency'])(
    'method %s is an emergency',
    (text) => {
      expect(isEmergency(text)).toBe(true);
    },
  );

  it.each(['11', '12', '13', '31', '32', '81', '82', '83', '98', '99', '', 'Elective'])(
    'method %j is none',
    (text) => {
      expect(isEmergency(text)).toBe(false);
    },
  );

  it.each([
    ['1', true],
    ['01', true],
    ['2', false],
    ['99', false],
    ['', false],
    ['first', null],
  ])('episode %j is the first: %s', (text, expected) => {
    expect(isFirstEpisode(text)).toBe(expected);
  });

  it.each([
    ['1', false],
    ['2', false],
    ['3', true],
    ['4', true],
    ['5', false],
    ['', false],
    ['6', null],
  ])('class %j is a regular attender: %s', (text, expected) => {
    expect(isRegularAttender(text)).toBe(expected);
  });

  it.each(['2', 'A1', 'urgent'])('method %s is no method', (text) => {
    expect(isEmergency(text)).toBeNull();
  });

  it.each([
    ['0', 0],
    ['12', 12],
    ['', 'unknown'],
    ['-1', null],
    ['1.5', null],
  ])('nights %j are %s', (text, expected) => {
    expect(readNights(text)).toBe(expected);
  });

  it.each([
    ['1', 10, 1],
    ['10', 10, 10],
    ['10 (least deprived)', 10, 10],
    ['Most deprived 10%', 10, 1],
    ['Less deprived 40-50%', 10, 6],
    ['Least deprived 10%', 10, 10],
    ['11', 10, null],
    ['0', 10, null],
    ['6', 5, null],
    ['5', 5, 5],
    ['', 5, 'unknown'],
    ['poor', 10, null],
  ] as const)('deprivation %j of %i is %s', (text, groups, expected) => {
    expect(readDeprivation(text, groups)).toBe(expected);
  });
});
