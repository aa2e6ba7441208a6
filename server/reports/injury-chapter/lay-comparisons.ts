import { detailsOfRow } from '../../contract/area-comparison-words.ts';
import type { ComparisonAnswer } from '../../contract/comparison.ts';
import { formatMeasure } from '../../contract/format-figure.ts';
import type { ChapterComparison, InjuryChapter } from '../../contract/injury-chapter.ts';
import { sourceLines } from '../../contract/source-words.ts';
import { drawComparison } from '../../figures/draw-comparison.tsx';
import { drawProfile } from '../../figures/draw-profile.tsx';
import { type Block, heading, list, sentences } from '../word/block.ts';
import { chapterPaper } from './chapter-paper.ts';
import { comparisonWithoutNotes, profileWithoutNotes } from './without-notes.ts';

/** How the area stands: every indicator beside its peers, injuries beside its region and its statistical neighbours. */
export function layComparisons(chapter: InjuryChapter): Block[] {
  const { profile, besideOthers, besideNeighbours, neighbours, area } = chapter;
  return [
    heading(1, 'How the area compares'),
    heading(2, 'All indicators'),
    ...(profile.why === null
      ? [
          ...sentences(profile.sentence),
          {
            kind: 'figure' as const,
            title: profile.subtitle,
            svg: drawProfile(profileWithoutNotes(profile), chapterPaper),
            alternativeText: profile.alternativeText,
            sources: sourceLines(profile.provenance),
          },
        ]
      : sentences(profile.why)),
    heading(2, 'Beside areas nearby'),
    ...layComparison(besideOthers, area.code),
    heading(2, 'Beside statistical neighbours'),
    ...sentences(neighbours.why === null ? neighbours.sentence : ''),
    ...layComparison(besideNeighbours, area.code),
  ];
}

function layComparison({ answer, why }: ChapterComparison, code: string): Block[] {
  if (answer === null) return [...sentences(why)];
  return [
    ...sentences(answer.headline, 'strong'),
    ...list([answer.sentence, placeOf(answer, code)]),
    {
      kind: 'figure',
      title: answer.subtitle,
      svg: drawComparison(comparisonWithoutNotes(answer), chapterPaper),
      alternativeText: answer.alternativeText,
      sources: sourceLines(answer.provenance),
    },
  ];
}

/** "West Sussex: 66.3 per 10,000; rank 12 of 19, ..., better than England.", or why it has no value. */
function placeOf(answer: ComparisonAnswer, code: string): string {
  const row = answer.rows.find(({ area }) => area.code === code);
  if (row === undefined) return '';
  const { area, measure, why } = row;
  if (measure.value === null) return `${area.name}: ${why ?? 'no value to show.'}`;
  const figure = formatMeasure(measure.value, answer.indicator.unit);
  return `${area.name}: ${[figure, ...detailsOfRow(row, answer)].join('; ')}.`;
}
