import { describeCorrelation } from '../../server/answers/relationship/describe-correlation.ts';
import { measureRelationship } from '../../server/answers/relationship/measure-relationship.ts';
import type { Provenance } from '../../server/contract/parts.ts';
import type { RelatedIndicator, RelationshipAnswer } from '../../server/contract/relationship.ts';
import { row } from './comparison-cases.ts';
import { pairingsOf } from './relationship-cases.ts';

/** Answers from which every figure, chart, table and file of a relationship is tested. All figures are invented. */

const origin: Provenance = {
  extract: 'real',
  publisher: 'Office for Health Improvement and Disparities',
  source: 'Office for Health Improvement and Disparities, injuries.csv',
  fileName: 'injuries.csv',
  sha256: 'ab'.repeat(32),
  released: '2025-03-04',
  releasedStated: true,
  receivedAt: '2026-01-02T09:00:00.000Z',
  licence: 'Open Government Licence v3.0',
  demonstration: false,
};
const poor: Provenance = {
  ...origin,
  extract: 'poverty',
  publisher: 'Department for Work and Pensions',
  source: 'Department for Work and Pensions, poverty.csv',
  fileName: 'poverty.csv',
  released: '2025-03-27',
};

const limitsNote = "The 95% confidence limits are the publisher's own.";
const injuries: RelatedIndicator = {
  indicator: {
    id: 'injury-admissions',
    name: 'Hospital admissions caused by injuries',
    shortName: 'Hospital admissions for injury',
    theme: 'injury',
    unit: { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' },
    polarity: 'low-is-good',
  },
  sex: 'persons',
  age: { key: '0-14', from: 0, to: 14, label: '0 to 14 years' },
  period: { label: '2023/24', start: '2023-04-01', end: '2024-03-31', kind: 'financial' },
  limitsNote,
};
const poverty: RelatedIndicator = {
  ...injuries,
  indicator: {
    id: 'child-poverty-relative',
    name: 'Children in relative low income families',
    shortName: 'Children in relative low income',
    theme: 'poverty',
    unit: { label: '%', multiplier: 100, valueType: 'proportion' },
    polarity: 'low-is-good',
  },
  age: { key: '0-15', from: 0, to: 15, label: '0 to 15 years' },
};

/** Sixty areas scattered about a rising line; one of them far above it, another asked for by name. */
const sixty = Array.from({ length: 60 }, (_, place): readonly [number, number] => [
  8 + ((place * 17) % 60) / 2,
  place === 30 ? 150 : 60 + ((place * 17) % 60) / 2 + ((place * 31) % 40) - 20,
]);

function answerOf(
  pairs: readonly (readonly [number, number])[],
  changes: Partial<RelationshipAnswer> = {},
): RelationshipAnswer {
  const measured = measureRelationship(pairingsOf(pairs));
  return {
    storeVersion: 12,
    storeVersionAt: '2025-03-10T09:00:00.000Z',
    demonstration: false,
    question: { areaType: 'utla', parent: null, areas: [], period: 'latest', acceptPeriods: 'same' },
    x: poverty,
    y: injuries,
    periods: [],
    nearestPeriods: [],
    points: measured.points.map((point, place) => ({ ...point, isNamed: place === 12 })),
    leftOut: [],
    correlation: describeCorrelation('pearson', measured.pearson),
    rankCorrelation: describeCorrelation('spearman', measured.spearman),
    line: measured.line && { ...measured.line, sentence: 'The line in words.' },
    headline: 'Moderate relationship: injury admissions higher where child poverty is',
    subtitle:
      'Hospital admissions for injury, per 10,000, ages 0 to 14 years, persons, against children in relative low income, per cent; 60 upper-tier authorities; 2023/24',
    sentence: 'Hospital admissions for injury against children in relative low income, in 60 areas.',
    alternativeText: 'Scatter plot of 60 areas.',
    caution: 'Areas, not children: each point is a whole area.',
    periodNote: null,
    methodNotes: ['Each area counts once.'],
    caveats: [
      {
        text: 'Counts are rounded.',
        source: 'NHS England',
        periods: [],
        areas: [],
        about: 'Hospital admissions for injury',
      },
    ],
    provenance: [origin, poor],
    why: null,
    ...changes,
  };
}

const blank = row({
  code: 'E10000033',
  name: 'A county',
  measure: { value: null, missing: 'not-available', extract: null },
});

export const sixtyAreas = answerOf(sixty, {
  question: { areaType: 'utla', parent: null, areas: ['E06000013'], period: 'latest', acceptPeriods: 'same' },
  leftOut: [
    {
      area: blank.area,
      x: blank.measure,
      y: blank.measure,
      reason: 'other-tier',
      why: 'Children in relative low income: No figure is held for 2023/24. Figures are held for its districts: A, B and 3 more.',
    },
    {
      area: { ...blank.area, code: 'E06000057', name: 'Small Place' },
      x: row().measure,
      y: { ...blank.measure, missing: 'suppressed' },
      reason: 'suppressed',
      why: 'Hospital admissions for injury: Suppressed so that nobody can be identified.',
    },
  ],
});

export const madeUp = answerOf(sixty, {
  demonstration: true,
  provenance: [origin, poor].map((each) => ({ ...each, demonstration: true })),
});

/** So few areas, so high above zero, that the axes begin elsewhere and the band runs off. */
export const fourAreas = answerOf(
  [
    [31, 80],
    [33, 95],
    [34, 78],
    [36, 99],
  ],
  { headline: 'Injury admissions and child poverty: no relationship told from chance' },
);

export const ofOtherDays = answerOf(sixty, {
  x: { ...poverty, period: { label: '2023', start: '2023-01-01', end: '2023-12-31', kind: 'calendar' } },
  periodNote: 'Different periods stand beside each other, as was accepted.',
});

export const nothing = answerOf([], {
  headline: 'Injury admissions and road casualties: no period in common',
  why: 'No period of the two is the same days.',
  x: { ...poverty, period: null, limitsNote: '' },
  y: { ...injuries, period: null, limitsNote: '' },
  methodNotes: [],
  caveats: [],
  provenance: [],
});
