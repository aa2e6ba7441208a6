import {
  commissionedWords,
  missingAreas,
  placeOfRow,
  toCaveatGround,
} from '../../contract/area-comparison-words.ts';
import type { ComparisonAnswer, ComparisonRow } from '../../contract/comparison.ts';
import { groupComparisons } from '../../contract/comparison-style.ts';
import { lowerFirst } from '../../contract/first-letter.ts';
import { formatMeasure } from '../../contract/format-figure.ts';
import { sourceLines } from '../../contract/source-words.ts';
import { comparisonShown } from '../shown/comparison-shown.ts';
import { shownBlocks } from '../word/shown-blocks.ts';
import { caveatLines, leadSentence, leadWithMeasure, said, type Told } from './told.ts';

/** Of more marked areas the table says where they stand. */
const mostMarked = 4;

/** A comparison: the areas marked, how many areas are compared as what, and which have the highest and lowest value. */
export function comparisonTold(answer: ComparisonAnswer): Told {
  const { headline, subtitle, why, alternativeText, provenance, rows } = answer;
  return {
    heading: leadWithMeasure(answer, headline),
    subtitle,
    findings: why === null ? said(...markedOf(answer), tallyOf(answer), endsOf(answer)) : [],
    why,
    alternativeText,
    responsible: said(commissionedWords(answer), ...rows.map(({ measure }) => leadSentence(measure.lead))),
    notes: said(
      answer.highlightNote,
      ...(why === null ? missingAreas(answer) : []),
      ...caveatLines(toCaveatGround(answer)),
    ),
    methods: said(answer.comparisonMethod, answer.rankNote, answer.limitsNote),
    provenance,
    restsOn: [],
    tables: (caption) => shownBlocks(caption, comparisonShown(answer), sourceLines(provenance)),
  };
}

function markedOf(answer: ComparisonAnswer): string[] {
  const marked = answer.rows.filter(({ area }) => answer.question.highlight.includes(area.code));
  return marked.slice(0, mostMarked).map((row) => placeOfRow(row, answer));
}

/** "Of 19 areas in 2023/24: worse than England 5; similar to England 10; better than England 4." */
function tallyOf(answer: ComparisonAnswer): string {
  const groups = groupComparisons(answer);
  if (groups.length === 0 || answer.period === null) return '';
  const counted = groups.map(({ words, areas }) => `${lowerFirst(words)} ${areas}`).join('; ');
  return `Of ${answer.distribution.areas} areas with a value in ${answer.period.label}: ${counted}.`;
}

/** "Highest: Hull, 130.1 per 10,000; lowest: Rutland, 58.2 per 10,000." */
function endsOf({ rows, indicator, period }: ComparisonAnswer): string {
  const valued = rows.filter(({ measure }) => measure.value !== null);
  const [first, last] = [valued[0], valued.at(-1)];
  if (!first || !last || first === last || period === null) return '';
  const end = (row: ComparisonRow) => {
    const alike = valued.filter(({ measure }) => measure.value === row.measure.value);
    return `${alike.map(({ area }) => area.name).join('; ')}, ${formatMeasure(row.measure.value ?? 0, indicator.unit)}`;
  };
  return `Highest in ${period.label}: ${end(first)}. Lowest: ${end(last)}.`;
}
