import { benchmarkColour } from '../contract/palette.ts';
import type { RelationshipAnswer } from '../contract/relationship.ts';
import type { Mark, Plot, Stroke, TextLine } from './figure.ts';
import { areaMark, namedMark } from './lay-scatter-points.ts';
import { edgesOf, heightOfLines, layText } from './lay-text.ts';

const keySize = 7.5;
const markRoom = 12;
const strokeRoom = 22;
const gap = 14;

interface KeyEntry {
  readonly text: string;
  readonly mark: typeof areaMark | typeof namedMark | null;
}

/** What the marks and the line mean, beside each other as long as there is room. */
export function layScatterKey(
  answer: RelationshipAnswer,
  { top: from, width }: { readonly top: number; readonly width: number },
): { plot: Plot; bottom: number } {
  const texts: TextLine[] = [];
  const marks: Mark[] = [];
  const strokes: Stroke[] = [];
  let [left, top, bottom] = [0, from, from];
  for (const { text, mark } of entriesOf(answer)) {
    const room = mark ? markRoom : strokeRoom;
    const lay = () => layText({ text, left: left + room, top, width: width - room, size: keySize });
    if (left > 0 && rightOf(lay().lines) > width) [left, top] = [0, bottom + 2];
    const { lines, bottom: end } = lay();
    const middle = top + heightOfLines(1, keySize) / 2;
    texts.push(...lines);
    if (mark) marks.push({ ...mark, x: left + 4, y: middle });
    else
      strokes.push({
        from: [left, middle],
        to: [left + strokeRoom - 5, middle],
        colour: benchmarkColour,
        dash: null,
      });
    [left, bottom] = [rightOf(lines) + gap, end];
  }
  const box = { left: 0, top: from, right: width, bottom };
  return { plot: { box, gridLines: [], lines: [], strokes, marks, texts }, bottom };
}

function entriesOf({ points, line, question }: RelationshipAnswer): KeyEntry[] {
  const isNamed = points.some((point) => point.isNamed);
  const hasBand = (line?.slope.lower95 ?? null) !== null;
  return [
    { text: points.length === 1 ? '1 area' : `${points.length} areas`, mark: areaMark },
    ...(isNamed
      ? [{ text: question.areas.length === 1 ? 'Area asked for' : 'Areas asked for', mark: namedMark }]
      : []),
    ...(line
      ? [{ text: hasBand ? 'Regression line; shaded: its 95% band' : 'Regression line', mark: null }]
      : []),
  ];
}

const rightOf = (lines: readonly TextLine[]): number => Math.max(0, ...lines.map((line) => edgesOf(line)[1]));
