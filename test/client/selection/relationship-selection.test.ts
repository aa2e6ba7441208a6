import { describe, expect, it } from 'vitest';
import {
  defaultRelationshipSelection,
  parseRelationshipSelection,
  printRelationshipSelection,
  readRelationshipSearch,
  relationshipParameters,
  toRelationshipQuestion,
} from '../../../client/selection/relationship-selection.ts';

describe('the address of a relationship', () => {
  it('without anything is poverty along and injuries up the axis', () => {
    expect(parseRelationshipSelection({})).toEqual({ selection: defaultRelationshipSelection, problems: [] });
  });

  it('is read back as what it was printed from, in its shortest form', () => {
    const selection = {
      ...defaultRelationshipSelection,
      x: 'ksi-casualties',
      xAge: '0-17',
      ySex: 'male' as const,
      areaType: 'utla' as const,
      parent: 'E12000008',
      areas: ['E10000032', 'E06000043'],
      period: '2014/15',
      acceptPeriods: 'nearest' as const,
      view: 'table' as const,
    };
    const printed = printRelationshipSelection(selection);
    expect(parseRelationshipSelection(readRelationshipSearch(printed))).toEqual({ selection, problems: [] });
    expect(printRelationshipSelection(defaultRelationshipSelection)).toEqual({
      x: 'child-poverty-relative',
      y: 'injury-admissions',
    });
  });

  it('names what it could not read and takes the usual', () => {
    const { selection, problems } = parseRelationshipSelection({ acceptPeriods: 'all', xSex: 'boys' });
    expect([selection.acceptPeriods, selection.xSex]).toEqual(['same', 'persons']);
    expect(problems).toHaveLength(2);
  });

  it('asks the interface for all that it shows, but not for how it is viewed', () => {
    const question = toRelationshipQuestion({
      ...defaultRelationshipSelection,
      areas: ['E10000032'],
      asAt: '3',
    });
    expect(relationshipParameters(question)).toEqual({
      x: 'child-poverty-relative',
      y: 'injury-admissions',
      areaType: undefined,
      parent: undefined,
      area: ['E10000032'],
      period: undefined,
      acceptPeriods: 'same',
      xSex: 'persons',
      xAge: undefined,
      ySex: 'persons',
      yAge: undefined,
      asAt: '3',
    });
  });
});
