import type { CauseTrendsAnswer } from '../../contract/cause-trends.ts';
import {
  asTrend,
  groupsWithLines,
  groupsWithoutLines,
  panelLatest,
  trendSentences,
  whyNoTrend,
} from '../../contract/cause-trends-words.ts';
import { commissionersSentence } from '../../contract/commission-words.ts';
import { sourceLines } from '../../contract/source-words.ts';
import { missingSentences } from '../../contract/trend-words.ts';
import { causeTrendsShown } from '../shown/cause-trends-shown.ts';
import { shownBlocks } from '../word/shown-blocks.ts';
import { caveatLines, said, type Told } from './told.ts';

/** The groups with the most admissions; the charts and the table say how the others stand. */
const mostGroups = 3;

/** Causes through time: the latest rates of the leading groups, and which groups move which way. */
export function causeTrendsTold(answer: CauseTrendsAnswer): Told {
  const { headline, subtitle, why, alternativeText, provenance } = answer;
  const trend = asTrend(answer);
  return {
    heading: headline,
    subtitle,
    findings: why === null ? said(leadingOf(answer), ...trendSentences(answer), answer.nights?.sentence) : [],
    why: said(why, answer.howToSupply).join(' ') || null,
    alternativeText,
    responsible: said(commissionersSentence(answer)),
    notes: said(...(why === null ? notesOf(answer, trend) : []), ...caveatLines(trend)),
    methods: said(answer.limitsNote, answer.comparisonMethod, answer.recentTrendMethod),
    provenance,
    restsOn: [],
    tables: (caption) => shownBlocks(caption, causeTrendsShown(answer), sourceLines(provenance)),
  };
}

/** "Latest rates (per 10,000, 2023/24): Falls 27.0, better than England (33.7); …." */
function leadingOf(answer: CauseTrendsAnswer): string {
  const latest = groupsWithLines(answer)
    .slice(0, mostGroups)
    .flatMap((group) => {
      const words = panelLatest(group, answer)?.words;
      return words === undefined ? [] : `${group.label} ${words}`;
    });
  const last = answer.periods.at(-1);
  if (latest.length === 0 || last === undefined) return '';
  return `Latest rates (${answer.indicator.unit.label}, ${last.label}): ${latest.join('; ')}.`;
}

const notesOf = (answer: CauseTrendsAnswer, trend: ReturnType<typeof asTrend>): (string | null)[] => [
  ...missingSentences(trend),
  ...groupsWithoutLines(answer),
  ...answer.breaks.map(({ words }) => words),
  answer.addsUpNote,
  whyNoTrend(answer),
  answer.nights?.caution ?? answer.whyNoNights,
];
