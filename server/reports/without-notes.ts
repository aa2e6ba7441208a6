import type { AreaTrendsAnswer } from '../contract/area-trends.ts';
import type { CauseTrendsAnswer } from '../contract/cause-trends.ts';
import { groupsWithLines } from '../contract/cause-trends-words.ts';
import type { CausesAnswer } from '../contract/causes.ts';
import type { ComparisonAnswer } from '../contract/comparison.ts';
import type { DistributionAnswer } from '../contract/distribution.ts';
import type { InequalityAnswer } from '../contract/inequality.ts';
import type { OverviewAnswer } from '../contract/overview.ts';
import type { PartnerTrendAnswer, Stretch } from '../contract/partner-trend.ts';
import type { ProfileAnswer } from '../contract/profile.ts';
import type { RelationshipAnswer } from '../contract/relationship.ts';
import type { TrendAnswer } from '../contract/trend.ts';

/**
 * Answers as a document draws them. A figure that goes out alone carries its caveats and methods; in a document these have
 * sections of their own and each stretch its sentence, so that the figure keeps room for what it shows. Its mark of made-up
 * data stays on it.
 */
export const trendWithoutNotes = (answer: TrendAnswer): TrendAnswer => ({
  ...answer,
  caveats: [],
  limitsNote: '',
  comparisonMethod: '',
  recentTrendMethod: '',
});

export const partnerTrendWithoutNotes = (answer: PartnerTrendAnswer): PartnerTrendAnswer => ({
  ...answer,
  caveats: [],
  limitsNote: '',
  comparisonMethod: '',
  recentTrendMethod: '',
  ageRule: '',
  caution: '',
  pieces: answer.pieces.map((piece) => ({ ...piece, stretches: piece.stretches.map(silent) })),
});

/** A stretch that is drawn and of which nothing is said below. */
const silent = (stretch: Stretch): Stretch => ({ ...stretch, note: '' });

export const comparisonWithoutNotes = (answer: ComparisonAnswer): ComparisonAnswer => ({
  ...answer,
  caveats: [],
  limitsNote: '',
});

export const profileWithoutNotes = (answer: ProfileAnswer): ProfileAnswer => ({
  ...answer,
  caveats: [],
  notHeld: [],
  rows: answer.rows.map((row) => ({ ...row, commissions: null, leads: '' })),
  methods: { ...answer.methods, peers: '', recentTrend: '', limits: '' },
});

export const causesWithoutNotes = (answer: CausesAnswer): CausesAnswer => ({
  ...answer,
  caveats: [],
  methodNotes: [],
  zeroNights: null,
  whyNoZeroNights: null,
  costNote: '',
  addsUpNote: '',
});

export const inequalityWithoutNotes = (answer: InequalityAnswer): InequalityAnswer => ({
  ...answer,
  caveats: [],
  methodNotes: [],
});

export const distributionWithoutNotes = (answer: DistributionAnswer): DistributionAnswer => ({
  ...answer,
  caveats: [],
  areasNote: null,
  missingNote: null,
  periodNote: null,
});

export const areaTrendsWithoutNotes = (answer: AreaTrendsAnswer): AreaTrendsAnswer => ({
  ...answer,
  caveats: [],
  limitsNote: '',
  comparisonMethod: '',
  recentTrendMethod: '',
});

export const causeTrendsWithoutNotes = (answer: CauseTrendsAnswer): CauseTrendsAnswer => ({
  ...answer,
  caveats: [],
  limitsNote: '',
  comparisonMethod: '',
  recentTrendMethod: '',
  addsUpNote: '',
  eras: [],
  groups: groupsWithLines(answer),
  nights: answer.nights && { ...answer.nights, sentence: '', caution: '' },
});

export const overviewWithoutNotes = (answer: OverviewAnswer): OverviewAnswer => ({
  ...answer,
  caveats: [],
  leftOut: [],
});

/** What must not be read from areas stays on it. */
export const relationshipWithoutNotes = (answer: RelationshipAnswer): RelationshipAnswer => ({
  ...answer,
  caveats: [],
  methodNotes: [],
  leftOut: [],
});
