import type { AreaTrend, AreaTrendsAnswer } from '../contract/area-trends.ts';
import { lastInWords } from '../contract/area-trends-words.ts';
import { comparisonMark, comparisonWords, recentTrendWords } from '../contract/comparison-words.ts';
import { upperFirst } from '../contract/first-letter.ts';
import type { Mark, Stroke, TextLine } from './figure.ts';
import { heightOfLines, layText } from './lay-text.ts';
import { layTrendArrow } from './lay-trend-arrow.ts';

const titleSize = 8;
const wordSize = 6.8;
const markRoom = 9;

/** The words above the plot of an area, with the mark and the arrow before them. */
export interface PanelWords {
  readonly panel: AreaTrend;
  readonly top: number;
  readonly title: readonly TextLine[];
  readonly words: readonly TextLine[];
  readonly marks: readonly Mark[];
  readonly strokes: readonly Stroke[];
  readonly bottom: number;
}

/** Name, how it compares, its recent trend, and why the last period has no value. */
export function layPanelWords(
  panel: AreaTrend,
  answer: AreaTrendsAnswer,
  place: { readonly left: number; readonly top: number; readonly width: number },
): PanelWords {
  const title = layText({ text: panel.area.name, ...place, size: titleSize, weight: 700 });
  const beside = { left: place.left + markRoom, width: place.width - markRoom, size: wordSize };
  const texts: TextLine[] = [];
  const marks: Mark[] = [];
  let bottom = title.bottom;
  const say = (
    text: string,
    look: { readonly left: number; readonly width: number; readonly size: number },
  ) => {
    const laid = layText({ text, ...look, top: bottom });
    texts.push(...laid.lines);
    bottom = laid.bottom;
  };
  const mark = panel.latest && comparisonMark(panel.latest.comparison);
  if (mark) {
    marks.push({ ...mark, x: place.left + 3.5, y: bottom + heightOfLines(1, wordSize) / 2, radius: 2.5 });
    say(upperFirst(comparedInWords(panel, answer)), beside);
  }
  const strokes = layTrendArrow(panel.recentTrend.direction, place.left + 0.5, bottom + 2);
  if (panel.latest) {
    const words = upperFirst(recentTrendWords(panel.recentTrend));
    const isBare = strokes.length === 0;
    say(
      isBare ? `Recent trend ${words.toLowerCase()}` : words,
      isBare ? { ...place, size: wordSize } : beside,
    );
  }
  const last = lastInWords(panel, answer);
  if (last !== null) say(last, { ...place, size: wordSize });
  return { panel, top: place.top, title: title.lines, words: texts, marks, strokes, bottom };
}

/** "Worse than England", of an earlier period with its label. */
function comparedInWords({ latest, lastWhy }: AreaTrend, { benchmark }: AreaTrendsAnswer): string {
  if (latest === null) return '';
  const when = lastWhy === null ? '' : `, ${latest.period.label}`;
  return `${comparisonWords(latest.comparison, benchmark?.area.name ?? '')}${when}`;
}
