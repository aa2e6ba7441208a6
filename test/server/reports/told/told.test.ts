import { describe, expect, it } from 'vitest';
import { areaTrendsTold } from '../../../../server/reports/told/area-trends-told.ts';
import { causeTrendsTold } from '../../../../server/reports/told/cause-trends-told.ts';
import { causesTold } from '../../../../server/reports/told/causes-told.ts';
import { comparisonTold } from '../../../../server/reports/told/comparison-told.ts';
import { distributionTold } from '../../../../server/reports/told/distribution-told.ts';
import { inequalityTold } from '../../../../server/reports/told/inequality-told.ts';
import { overviewTold } from '../../../../server/reports/told/overview-told.ts';
import { partnerFormsTold } from '../../../../server/reports/told/partner-forms-told.ts';
import { partnerTrendTold } from '../../../../server/reports/told/partner-trend-told.ts';
import { partnersTold } from '../../../../server/reports/told/partners-told.ts';
import { profileTold } from '../../../../server/reports/told/profile-told.ts';
import { relationshipTold } from '../../../../server/reports/told/relationship-told.ts';
import type { Told } from '../../../../server/reports/told/told.ts';
import { trendTold } from '../../../../server/reports/told/trend-told.ts';
import { nothing as noPanels, onePanel } from '../../../support/area-trends-cases.ts';
import { causesThroughTime, noCausesThroughTime } from '../../../support/cause-trends-answers.ts';
import { byCause, nothing as noCauses } from '../../../support/causes-answers.ts';
import * as comparisons from '../../../support/comparison-answers.ts';
import { distribution } from '../../../support/distribution-cases.ts';
import { byTenths, nothing as noInequality } from '../../../support/inequality-answers.ts';
import { nothing as noOverview, threeAreas } from '../../../support/overview-cases.ts';
import { aPartner, aSpell, partnersAnswer } from '../../../support/partner-answers.ts';
import { nothing as noPartnerTrend, steady } from '../../../support/partner-trend-answers.ts';
import { profileAnswer } from '../../../support/profile-answers.ts';
import { nothing as noRelationship, sixtyAreas } from '../../../support/relationship-answers.ts';
import { commissioned, emptyAnswer, gapsAndSuppressed } from '../../../support/trend-answers.ts';

const held: readonly (readonly [kind: string, told: Told, finding: string])[] = [
  [
    'a trend',
    trendTold(commissioned),
    'West Sussex, 2023/24: 87.1 per 10,000 (95% limits 83.1 to 91.1), worse than England (72.7). Recent trend: decreasing and getting better.',
  ],
  [
    'a comparison',
    comparisonTold(comparisons.fiveAreas),
    'Of 5 areas with a value in 2023/24: worse than England 2; similar to England 1; better than England 2.',
  ],
  [
    'a comparison, by its ends',
    comparisonTold(comparisons.fiveAreas),
    'Highest in 2023/24: Darlington, 150.0 per 10,000. Lowest: Bournemouth, Christchurch and Poole, 50.0 per 10,000.',
  ],
  [
    'a distribution',
    distributionTold(distribution()),
    '2023/24, 5 areas: half lie between 22.0 per 10,000 and 32.0 per 10,000, with a median of 32.0 per 10,000.',
  ],
  [
    'trends of areas',
    areaTrendsTold(onePanel),
    'City of London: from 80.0 per 10,000 in 2010/11 to 88.5 per 10,000 in 2019/20.',
  ],
  [
    'an overview',
    overviewTold(threeAreas),
    'Of 2 figures compared: worse than England 1; better than England 1.',
  ],
  ['a profile', profileTold(profileAnswer()), 'Of 2 figures compared with England, 1 is worse and 1 better.'],
  ['a relationship', relationshipTold(sixtyAreas), sixtyAreas.caution],
  [
    'causes through time',
    causeTrendsTold(causesThroughTime),
    '48.0% of admissions in 2019/20 were without a night in hospital; 53.0% in 2023/24.',
  ],
  [
    'partners',
    partnersTold(partnersAnswer()),
    'Partners of West Sussex on 31 January 2026: 4 now and 1 of the past; 1 named by a register.',
  ],
  [
    'forms of working',
    partnerFormsTold(
      partnersAnswer({
        partners: [aPartner({ form: 'collaborating', formHistory: [aSpell()] }), aPartner({ key: 'other' })],
      }),
    ),
    'Collaborating (3 of 4): Fire and rescue authority.',
  ],
];

describe.each(held)('what a report says of %s', (_, told, finding) => {
  it('has the finding in the words of the screen', () => {
    expect(told.findings).toContain(finding);
  });

  it('has a heading, what it is about, and tables with rows of one length and sources', () => {
    expect(told.heading).not.toBe('');
    expect(told.subtitle).not.toBe('');
    expect(told.why).toBeNull();
    const tables = told.tables('A caption');
    expect(tables.length).toBeGreaterThan(0);
    for (const { title, header, rows, sources } of tables) {
      expect(title).toContain('A caption');
      expect(rows.every((row) => row.length === header.length)).toBe(true);
      if (told.provenance.length > 0) expect(sources.length).toBeGreaterThan(0);
    }
  });
});

const empty: readonly (readonly [kind: string, told: Told])[] = [
  ['a trend', trendTold(emptyAnswer)],
  ['a comparison', comparisonTold(comparisons.nothing)],
  ['trends of areas', areaTrendsTold(noPanels)],
  ['an overview', overviewTold(noOverview)],
  ['an inequality', inequalityTold(noInequality)],
  ['causes', causesTold(noCauses)],
  ['causes through time', causeTrendsTold(noCausesThroughTime)],
  ['a relationship', relationshipTold(noRelationship)],
  ['a partner trend', partnerTrendTold(noPartnerTrend)],
];

describe.each(empty)('what a report says of %s without figures', (_, told) => {
  it('is why there are none, and no finding', () => {
    expect(told.why).toMatch(/\w/);
    expect(told.findings).toEqual([]);
  });
});

describe('what a report says of an inequality', () => {
  it('names an index with its limits or why there is none', () => {
    expect(inequalityTold(byTenths).findings.join(' ')).toContain(byTenths.slopeIndex?.sentence);
  });
});

describe('what a report says of causes', () => {
  it('names who commissioned and the leading cause', () => {
    const { findings, alternativeText } = causesTold(byCause);
    expect(findings.join(' ')).toContain('Falls');
    expect(alternativeText).toBe(byCause.alternativeText);
  });
});

describe('what a report says of a partner trend', () => {
  it('keeps each stretch by itself and ends with the caution', () => {
    const { findings } = partnerTrendTold(steady);
    expect(findings[0]).toContain('from 99.0 in 2013/14 to 100.0 in 2014/15: may be chance.');
    expect(findings[0]).toContain('2015/16 had two commissioners: handover in October 2015.');
    expect(findings.at(-1)).toBe(steady.caution);
  });
});

describe('the tables of a report', () => {
  it('keep [c] for what is suppressed', () => {
    const cells = trendTold(gapsAndSuppressed)
      .tables('A trend')
      .flatMap(({ rows }) => rows.flat());
    expect(cells).toContain('[c]');
  });

  it('stand beside a note that says what is suppressed', () => {
    expect(trendTold(gapsAndSuppressed).notes.join(' ')).toContain(
      '[c] suppressed so that nobody can be identified: Rutland',
    );
  });
});
