import { expect, it } from 'vitest';
import { describeMethods } from '../../../../server/answers/relationship/describe-methods.ts';
import { measureRelationship } from '../../../../server/answers/relationship/measure-relationship.ts';
import { pairingsOf, selectionWith, sixPairs } from '../../../support/relationship-cases.ts';

const measured = measureRelationship(pairingsOf(sixPairs));
const { x, y } = selectionWith();
const counted = { ...x, indicator: { ...x.indicator, unit: { ...x.indicator.unit, clusterSize: 2 } } };

it('the methods name the limits, the words of strength and that each area counts once', () => {
  const said = describeMethods(measured, selectionWith()).join(' ');
  expect(said).toContain("95% limits are Fisher's");
  expect(said).toContain('Schober and others');
  expect(said).toContain('Each area counts once, whatever its size');
  expect(said).not.toContain('family');
});

it('half counts of children of one family concern limits only, and that is said', () => {
  expect(describeMethods(measured, { ...selectionWith(), x: counted, y }).join(' ')).toContain(
    'it changes nothing here that limits of low income are made from part of the counts',
  );
});

it('nothing worked out has no method', () => {
  expect(describeMethods(measureRelationship([]), selectionWith())).toEqual([]);
});
