import { afterAll, describe, expect, it } from 'vitest';
import { findIndicatorGround } from '../../../../server/answers/find-indicator-ground.ts';
import { noMemberships } from '../../../../server/answers/known-memberships.ts';
import { findRelatedFigures } from '../../../../server/answers/relationship/find-related-figures.ts';
import { matchPeriods } from '../../../../server/answers/relationship/match-periods.ts';
import { selectRelationship } from '../../../../server/answers/relationship/relationship-selection.ts';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { period } from '../../../support/answer-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';
import { relatedFillings } from '../../../support/related-fillings.ts';

const { store, close } = await fillStore(relatedFillings);
afterAll(close);

const catalogue = loadCatalogue();
const context = { store, catalogue, version: 4, today: '2026-01-31' };
const [years, poor] = [['2014/15', '2015/16'].map(period), ['FYE 2015', 'FYE 2016'].map(period)];

async function find(asked?: string) {
  const [x, y] = await Promise.all([
    findIndicatorGround('child-poverty-relative', context),
    findIndicatorGround('injury-admissions', context),
  ]);
  const selection = selectRelationship(
    { x: '', y: '', areaType: 'utla', ...(asked === undefined ? {} : { period: asked }) },
    { x: x.found, y: y.found },
    { areas: y.areas, duties: catalogue.duties, today: context.today, memberships: noMemberships },
  );
  return findRelatedFigures(selection, matchPeriods(poor, years), { ...y, context });
}

describe('the figures of two indicators', () => {
  it('are those of the latest period in which three areas have both', async () => {
    const found = await find();
    expect(found?.periods.y.label).toBe('2014/15');
    expect(found?.passedOver.map(({ y }) => y.label)).toEqual(['2015/16']);
  });

  it('are those of the period asked for, by either label, with a row for every area', async () => {
    for (const label of ['2015/16', 'FYE 2016']) {
      const found = await find(label);
      expect(found?.periods.y.label).toBe('2015/16');
      expect(found?.y.rows.get('E06000003')).toMatchObject({
        measure: { value: null },
        why: 'No figure is held for 2015/16.',
      });
      expect(found?.x.rows.size).toBe(found?.y.rows.size);
    }
  });

  it('are none where no period matches', async () => {
    expect(await find('2010/11')).toBeNull();
  });
});
