import { afterAll, describe, expect, it } from 'vitest';
import { answerRelationship } from '../../../server/answers/answer-relationship.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import {
  type RelationshipQuestion,
  relationshipAnswerSchema,
} from '../../../server/contract/relationship.ts';
import { fillStore } from '../../support/filled-store.ts';
import {
  countyCode,
  districtCode,
  relatedFillings,
  sixCodes,
  suppressedCode,
} from '../../support/related-fillings.ts';

const { store, close } = await fillStore(relatedFillings);
afterAll(close);

const catalogue = loadCatalogue();

async function ask(changes: Partial<RelationshipQuestion> = {}) {
  const context = { store, catalogue, version: 4, today: '2026-01-31' };
  const question = { x: 'child-poverty-relative', y: 'injury-admissions', ...changes };
  const answer = await answerRelationship(question, context);
  expect(relationshipAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

const reasonOf = ({ leftOut }: Awaited<ReturnType<typeof ask>>, code: string) =>
  leftOut.find(({ area }) => area.code === code);

describe('injuries against poverty', () => {
  it('set the financial year beside the year of the publisher that is the same days, the latest with three areas', async () => {
    const answer = await ask();
    expect([answer.x.period?.label, answer.y.period?.label, answer.periodNote]).toEqual([
      'FYE 2015',
      '2014/15',
      null,
    ]);
    expect(answer.periods.map((pair) => pair.y.label)).toEqual(['2014/15', '2015/16']);
    expect(answer.caveats[0]?.text).toContain('2015/16 (FYE 2016) are held as well, but too few');
  });

  // With the county (12, 87) beside the six. R: x <- c(10, 20, 30, 40, 15, 35, 12); y <- c(60, 80, 70, 90, 75, 85, 87)
  // cor.test(x, y): 0.5096851576, limits -0.3949721760 to 0.9125037564
  it('have the correlation that R gives, which chance may explain', async () => {
    const { correlation, points, headline, why } = await ask();
    expect(points).toHaveLength(7);
    expect(correlation?.value).toBeCloseTo(0.5096851576, 9);
    expect(correlation?.lower95).toBeCloseTo(-0.394972176, 9);
    expect(correlation?.upper95).toBeCloseTo(0.9125037564, 9);
    expect(correlation?.sentence).toContain('no relationship can be told from chance');
    expect(headline).toBe('Injury admissions and child poverty: no relationship told from chance');
    expect(why).toBeNull();
  });

  it('leave out what is suppressed, keep its symbol, and name the areas asked for', async () => {
    const answer = await ask({ area: ['E06000001', districtCode] });
    expect(reasonOf(answer, suppressedCode)).toMatchObject({
      reason: 'suppressed',
      y: { value: null, missing: 'suppressed' },
      x: { value: 12 },
    });
    expect(answer.points.filter(({ isNamed }) => isNamed).map(({ area }) => area.code)).toEqual([
      'E06000001',
    ]);
    expect(reasonOf(answer, districtCode)?.reason).toBe('not-among-areas');
  });

  it('carry the caveats of both, each with what it is about, and the sources of both', async () => {
    const { caveats, provenance, demonstration } = await ask();
    expect(new Set(caveats.map(({ about }) => about))).toEqual(
      new Set([
        'Children in relative low income and Hospital admissions for injury',
        'Hospital admissions for injury',
        'Children in relative low income',
      ]),
    );
    expect(caveats.find(({ text }) => text === 'Provisional')).toMatchObject({
      about: 'Children in relative low income',
      areas: ['E06000001'],
    });
    expect(provenance.map(({ extract }) => extract).sort()).toEqual(['poverty', 'real']);
    expect(demonstration).toBe(false);
  });
});

describe('figures of other days', () => {
  it('are not set beside each other: the answer says why, and which could be', async () => {
    const answer = await ask({ x: 'ksi-casualties' });
    expect([answer.points, answer.correlation, answer.line]).toEqual([[], null, null]);
    expect(answer.why).toContain('2014/15 and 2014 have 275 days in common');
    expect(answer.nearestPeriods.map(({ x, y }) => [x.label, y.label])).toEqual([['2014', '2014/15']]);
  });

  // Along: 20 + 2 x, so that the correlation is that of the six pairs: 0.7824608 in R.
  it('are, once that is accepted, and the title, the subtitle and a note say so', async () => {
    const answer = await ask({ x: 'ksi-casualties', acceptPeriods: 'nearest' });
    expect(answer.correlation?.value).toBeCloseTo(0.7824607964, 9);
    expect(answer.headline).toBe('Injury admissions 2014/15, road casualties 2014: no clear relationship');
    expect(answer.subtitle).toContain('2014 beside 2014/15');
    expect(answer.periodNote).toContain('They have 275 days in common');
    expect(answer.nearestPeriods).toEqual([]);
  });
});

describe('figures of other tiers', () => {
  it('leave counties out where homelessness is held by districts, and say so', async () => {
    const answer = await ask({ x: 'homelessness-accepted', areaType: 'utla' });
    expect(answer.points.map(({ area }) => area.code).sort()).toEqual([...sixCodes].sort());
    expect(reasonOf(answer, countyCode)).toMatchObject({ reason: 'other-tier' });
    expect(reasonOf(answer, countyCode)?.why).toBe(
      'Households accepted as homeless, to 2018: No figure is held for 2014/15. Figures are held for its districts: Adur.',
    );
  });

  it('name nobody as commissioner of roads or the homeless', async () => {
    const { points } = await ask({ x: 'homelessness-accepted' });
    expect(new Set(points.map(({ x }) => x.commissioner))).toEqual(new Set(['none']));
  });
});

it('an unknown indicator is not found', async () => {
  await expect(ask({ x: 'child-povert-relative' })).rejects.toThrow('child-poverty-relative');
});
