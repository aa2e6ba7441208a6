import type { CausesAnswer } from '../../contract/causes.ts';
import type { ComparisonAnswer } from '../../contract/comparison.ts';
import type { InequalityAnswer } from '../../contract/inequality.ts';
import type { PartnerTrendAnswer, Stretch } from '../../contract/partner-trend.ts';
import type { ProfileAnswer } from '../../contract/profile.ts';
import type { TrendAnswer } from '../../contract/trend.ts';

/**
 * Answers as a chapter draws them. A figure that goes out alone carries its caveats and methods; in a chapter these have
 * sections of their own and each stretch its sentence, so that the figure keeps room for what it shows. Its source,
 * its mark of made-up data and the store version stay on it.
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
  methods: { ...answer.methods, peers: '', recentTrend: '', limits: '' },
});

export const causesWithoutNotes = (answer: CausesAnswer): CausesAnswer => ({
  ...answer,
  caveats: [],
  methodNotes: [],
  zeroNights: null,
  whyNoZeroNights: null,
  costNote: '',
});

export const inequalityWithoutNotes = (answer: InequalityAnswer): InequalityAnswer => ({
  ...answer,
  caveats: [],
  methodNotes: [],
});
