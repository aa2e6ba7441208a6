import type { AreaTrend, AreaTrendsAnswer } from '../../contract/area-trends.ts';
import { asTrend, changeInWords, courseInWords } from '../../contract/area-trends-words.ts';
import { commissionersSentence } from '../../contract/commission-words.ts';
import { recentTrendWithYears } from '../../contract/comparison-words.ts';
import { lowerFirst } from '../../contract/first-letter.ts';
import { sourceLines } from '../../contract/source-words.ts';
import { gapSentence, missingSentences } from '../../contract/trend-words.ts';
import { areaTrendsShown } from '../shown/area-trends-shown.ts';
import { shownBlocks } from '../word/shown-blocks.ts';
import { caveatLines, leadWithMeasure, said, type Told } from './told.ts';

/** Of more areas the charts and the table say how each moves. */
const mostAlone = 3;

/** Trends of many areas: how many move which way, and the course of those marked. */
export function areaTrendsTold(answer: AreaTrendsAnswer): Told {
  const { headline, subtitle, why, alternativeText, provenance } = answer;
  const trend = asTrend(answer);
  return {
    heading: leadWithMeasure(answer, headline),
    subtitle,
    findings: why === null ? said(answer.recentTrendsWords, ...coursesOf(answer)) : [],
    why,
    alternativeText,
    responsible: said(commissionersSentence(trend)),
    notes: said(answer.highlightNote, ...missingSentences(trend), gapSentence(trend), ...caveatLines(trend)),
    methods: said(answer.changeNote, answer.limitsNote, answer.comparisonMethod, answer.recentTrendMethod),
    provenance,
    restsOn: [],
    tables: (caption) => shownBlocks(caption, areaTrendsShown(answer), sourceLines(provenance)),
  };
}

function coursesOf({ panels, question, indicator }: AreaTrendsAnswer): string[] {
  const marked = panels.filter(({ area }) => question.highlight.includes(area.code));
  const alone = marked.length > 0 ? marked : panels.length <= mostAlone ? panels : [];
  return alone.slice(0, mostAlone).map((panel) => courseOf(panel, indicator.unit));
}

/** "West Sussex: from 99.4 … to 87.1 …; down 12.3 (12.4%). Recent trend: …." */
function courseOf(panel: AreaTrend, unit: AreaTrendsAnswer['indicator']['unit']): string {
  const course = lowerFirst(courseInWords(panel, unit));
  if (panel.change === null) return `${panel.label}: ${course.replace(/\.$/, '')}.`;
  const change = lowerFirst(changeInWords(panel, unit));
  return `${panel.label}: ${course}; ${change}. ${recentTrendWithYears(panel.recentTrend)}.`;
}
