import { commissionersSentence } from '../../contract/commission-words.ts';
import { sourceLines } from '../../contract/source-words.ts';
import type { TrendAnswer } from '../../contract/trend.ts';
import { summariseTrend } from '../../contract/trend-summary.ts';
import { excessSentences, gapSentence, latestPoint, missingSentences } from '../../contract/trend-words.ts';
import { trendShown } from '../shown/trend-shown.ts';
import { shownBlocks } from '../word/shown-blocks.ts';
import { caveatLines, leadSentence, said, type Told } from './told.ts';

/** A trend: where each area stands, how it moves, and what the difference from the benchmark amounts to. */
export function trendTold(answer: TrendAnswer): Told {
  const { headline, subtitle, why, alternativeText, series, provenance } = answer;
  return {
    heading: headline,
    subtitle,
    findings:
      why === null ? [...summariseTrend(answer).map(({ text }) => text), ...excessSentences(answer)] : [],
    why,
    alternativeText,
    responsible: said(commissionersSentence(answer), ...series.map(leadOf)),
    notes: said(...notesOf(answer), ...caveatLines(answer)),
    methods: said(answer.measureNote, answer.limitsNote, answer.comparisonMethod, answer.recentTrendMethod),
    provenance,
    restsOn: [],
    tables: (caption) => shownBlocks(caption, trendShown(answer), sourceLines(provenance)),
  };
}

const leadOf = (series: TrendAnswer['series'][number]): string => leadSentence(latestPoint(series)?.lead);

function notesOf(answer: TrendAnswer): (string | null)[] {
  const empty = answer.why === null ? answer.series.filter(({ why }) => why !== null) : [];
  const mixed = answer.series.filter(({ mixedReleases }) => mixedReleases).map(({ label }) => label);
  return [
    ...missingSentences(answer),
    gapSentence(answer),
    ...empty.map(({ label, why }) => `${label}: ${why}`),
    mixed.length === 0 ? null : `More than one release in one line: ${mixed.join('; ')}.`,
  ];
}
