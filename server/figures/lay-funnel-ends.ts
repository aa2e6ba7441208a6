import type { ComparisonAnswer } from '../contract/comparison.ts';
import { clipFunnelLine } from '../contract/funnel-curve.ts';
import { contextColour, textColour } from '../contract/palette.ts';
import { placeLabels } from '../contract/place-labels.ts';
import { shortMeasure } from '../contract/trend-words.ts';
import { type Drawing, emptyDrawing } from './comparison-drawing.ts';
import type { FunnelScales } from './funnel-scales.ts';
import { heightOfLines } from './lay-text.ts';

const labelSize = 7;
const leader = 10;

/** What each line is, at its end, moved apart where lines end close together; dotted leaders are no part of a limit. */
export function layFunnelEnds(
  answer: ComparisonAnswer,
  { box, values, people, x, y }: FunnelScales,
): Drawing {
  const window = { population: people.to, from: values.from, to: values.to };
  const average = answer.average ?? 0;
  const ends = [
    ...answer.limits.flatMap(({ limit, points }) => {
      const last = clipFunnelLine(points, window).at(-1);
      return last ? [{ words: wordsOf[limit], from: x(last.population), level: y(last.value) }] : [];
    }),
    {
      words: `Average ${shortMeasure(average, answer.indicator.unit)}`,
      from: box.right,
      level: y(average),
    },
  ];
  const height = heightOfLines(1, labelSize);
  const centres = placeLabels(
    ends.map(({ level }) => ({ centre: level, height })),
    box.top - height / 2,
    box.bottom + height / 2,
  );
  return {
    ...emptyDrawing,
    strokes: ends.map(({ from, level }, at) => ({
      from: [Math.max(from, box.right) + 1, level],
      to: [box.right + leader - 2, centres[at] ?? level],
      colour: contextColour,
      dash: '0.8 1.6',
    })),
    texts: ends.map(({ words, level }, at) => ({
      text: words,
      x: box.right + leader,
      y: (centres[at] ?? level) + labelSize * 0.36,
      size: labelSize,
      weight: 600,
      colour: textColour,
      anchor: 'start',
    })),
  };
}

const wordsOf: Record<ComparisonAnswer['limits'][number]['limit'], string> = {
  lower95: '95% limit',
  upper95: '95% limit',
  lower998: '99.8% limit',
  upper998: '99.8% limit',
};
