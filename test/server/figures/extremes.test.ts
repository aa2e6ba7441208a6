import { describe, expect, it } from 'vitest';
import { drawAreaTrends } from '../../../server/figures/draw-area-trends.tsx';
import { drawCauseTrends } from '../../../server/figures/draw-cause-trends.tsx';
import { drawCauses } from '../../../server/figures/draw-causes.tsx';
import { drawComparison } from '../../../server/figures/draw-comparison.tsx';
import { drawDistribution } from '../../../server/figures/draw-distribution.tsx';
import { drawInequality } from '../../../server/figures/draw-inequality.tsx';
import { drawOverview } from '../../../server/figures/draw-overview.tsx';
import { drawPartnerForms } from '../../../server/figures/draw-partner-forms.tsx';
import { drawPartnerTrend } from '../../../server/figures/draw-partner-trend.tsx';
import { drawPartners } from '../../../server/figures/draw-partners.tsx';
import { drawProfile } from '../../../server/figures/draw-profile.tsx';
import { drawRelationship } from '../../../server/figures/draw-relationship.tsx';
import { drawTrend } from '../../../server/figures/draw-trend.tsx';
import type { Paper } from '../../../server/figures/paper.ts';
import * as areaTrends from '../../support/area-trends-cases.ts';
import { causesThroughTime } from '../../support/cause-trends-answers.ts';
import * as causes from '../../support/causes-answers.ts';
import * as comparisons from '../../support/comparison-answers.ts';
import { answered, distribution, measured } from '../../support/distribution-cases.ts';
import * as inequalities from '../../support/inequality-answers.ts';
import { touchingTexts } from '../../support/kept-figure.ts';
import * as overviews from '../../support/overview-cases.ts';
import { partnersAnswer } from '../../support/partner-answers.ts';
import * as partnerTrends from '../../support/partner-trend-answers.ts';
import { profileAnswer } from '../../support/profile-answers.ts';
import { canvasOf, textBoxes } from '../../support/read-figure.ts';
import * as relationships from '../../support/relationship-answers.ts';
import * as trends from '../../support/trend-answers.ts';

/** The longest name of an upper-tier authority, and a note as long as the longest of the published file. */
const longestName = 'Bournemouth, Christchurch and Poole';
const longestNote = `${'The published counts of this period are rounded to the nearest five, so that rates of small areas are approximate. '.repeat(4).slice(0, 374)}.`;

const codes = ['A1', 'A2', 'A3', 'A12'];
const spread = distribution({
  periods: Array.from({ length: 14 }, (_, at) =>
    answered(
      measured(
        `${2010 + at}/${11 + at}`,
        Array.from({ length: 12 }, (__, place) => (place === 11 ? 900.5 : 100.5 + place)),
        { benchmark: 103.2 },
      ),
      null,
      codes,
    ),
  ),
  highlighted: codes.map((code) => ({ code, name: code, type: 'utla' as const })),
});

const drawings: readonly (readonly [string, (paper: Paper) => string])[] = [
  ['ten areas through time', (paper) => drawTrend(stretched(trends.tenAreas), paper)],
  ['ten areas in panels', (paper) => drawTrend(stretched(trends.tenAreas), paper, { layout: 'panels' })],
  ['ten areas with commissioners', (paper) => drawTrend(stretched(trends.tenCommissioned), paper)],
  ['gaps in every area', (paper) => drawTrend(stretched(trends.gapsAndSuppressed), paper)],
  ['one point', (paper) => drawTrend(stretched(trends.singlePoint), paper)],
  ['no data', (paper) => drawTrend(stretched(trends.emptyAnswer), paper)],
  ['151 areas as bars', (paper) => drawComparison(stretched(comparisons.manyAreas), paper)],
  ['310 areas as bars', (paper) => drawComparison(stretched(comparisons.tooManyAreas), paper)],
  ['151 areas in fifths', (paper) => drawComparison(stretched(comparisons.fifths), paper)],
  ['a funnel', (paper) => drawComparison(stretched(comparisons.funnel), paper)],
  [
    'a highlighted funnel',
    (paper) => drawComparison(stretched(comparisons.highlighted(comparisons.funnel)), paper),
  ],
  [
    '151 tiles',
    (paper) =>
      drawComparison(stretched(comparisons.onMap(comparisons.highlighted(comparisons.manyAreas))), paper),
  ],
  [
    '151 boundaries',
    (paper) =>
      drawComparison(
        stretched(comparisons.onBoundaries(comparisons.highlighted(comparisons.manyAreas))),
        paper,
      ),
  ],
  ['no areas', (paper) => drawComparison(stretched(comparisons.nothing), paper)],
  ['the spread of areas', (paper) => drawDistribution(stretched(spread), paper)],
  ['151 small charts', (paper) => drawAreaTrends(stretched(areaTrends.manyPanels), paper)],
  ['small charts with gaps', (paper) => drawAreaTrends(stretched(areaTrends.gappedPanels), paper)],
  ['one small chart', (paper) => drawAreaTrends(stretched(areaTrends.onePanel), paper)],
  ['causes', (paper) => drawCauses(stretched(causes.byCause), paper)],
  ['causes through time', (paper) => drawCauseTrends(stretched(causesThroughTime), paper)],
  ['tenths', (paper) => drawInequality(stretched(inequalities.byTenths), paper)],
  ['groups with gaps', (paper) => drawInequality(stretched(inequalities.withGaps), paper)],
  ['an overview', (paper) => drawOverview(stretched(overviews.threeAreas), paper)],
  ['an overview of many columns', (paper) => drawOverview(stretched(overviews.manyColumns), paper)],
  ['a profile', (paper) => drawProfile(stretched(profileAnswer()), paper)],
  ['sixty points', (paper) => drawRelationship(stretched(relationships.sixtyAreas), paper)],
  ['four points', (paper) => drawRelationship(stretched(relationships.fourAreas), paper)],
  ['who was responsible', (paper) => drawPartnerTrend(stretched(partnerTrends.steady), paper)],
  ['partners', (paper) => drawPartners(stretched(partnersAnswer()), paper)],
  ['forms of working', (paper) => drawPartnerForms(stretched(partnersAnswer()), paper)],
];

describe.each(drawings)('%s with the longest names and notes', (_, draw) => {
  it.each([80, 110, 160, 250])(
    'on %i mm has no words that touch or leave the paper',
    (widthInMillimetres) => {
      const svg = draw({ widthInMillimetres, dotsPerInch: 300 });
      expect(touchingTexts(svg)).toEqual([]);
      const { left, right, bottom } = canvasOf(svg);
      const outside = textBoxes(svg).filter(
        (box) => box.left < left || box.right > right || box.top < 0 || box.bottom > bottom,
      );
      expect(outside.map(({ text }) => text)).toEqual([]);
    },
  );
});

/** The same answer of areas that all have the longest name, with caveats as long as they come. */
function stretched<Answer>(answer: Answer): Answer {
  return stretch(answer, '') as Answer;
}

function stretch(value: unknown, key: string): unknown {
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    if (key === 'caveats')
      return [...items, ...Array.from({ length: 3 }, () => items[0])].flatMap(longCaveat);
    return items.map((item) => stretch(item, ''));
  }
  if (typeof value !== 'object' || value === null) return value;
  const parts = Object.entries(value).map(([name, part]) => [name, stretch(part, name)]);
  const isArea = 'code' in value && 'name' in value && 'type' in value;
  const isSeries = 'label' in value && 'role' in value && value.role === 'area';
  return {
    ...Object.fromEntries(parts),
    ...(isArea ? { name: longestName } : {}),
    ...(isSeries ? { label: longestName } : {}),
  };
}

const longCaveat = (caveat: unknown): unknown[] =>
  typeof caveat === 'object' && caveat !== null ? [{ ...caveat, text: longestNote }] : [];
