import type { AreaTrend, AreaTrendsAnswer } from '../contract/area-trends.ts';
import { gapKey } from '../contract/area-trends-gaps.ts';
import { besideWords, ownLineWords } from '../contract/area-trends-words.ts';
import { contextColour, secondaryTextColour } from '../contract/palette.ts';
import { axisTitle } from '../contract/trend-words.ts';
import type { Plot, PlottedLine, Stroke, TextLine } from './figure.ts';
import { areaStyle } from './lay-area-panels.ts';
import type { LaidPlots } from './lay-single-plot.ts';
import { paragraph, stack } from './lay-stack.ts';
import { heightOfLines, layText } from './lay-text.ts';
import { measureText } from './measure-text.ts';

const keySize = 8;
const swatchWidth = 20;

/** What the axis is, what the line and the band of every panel are, the grey line, and strokes at gaps; or why there is nothing. */
export function layAreaTrendsKey(
  answer: AreaTrendsAnswer,
  panels: readonly AreaTrend[],
  { top, width }: { readonly top: number; readonly width: number },
): LaidPlots {
  const { indicator, benchmark, why, periods } = answer;
  if (why !== null) {
    const said = stack(top + 20, [paragraph(why, width, { size: 10 })]);
    return { plots: [plotOf(top, { texts: said.texts })], bottom: said.bottom + 20 };
  }
  const axis = layText({ text: axisTitle(indicator.unit), left: 0, top, width, size: keySize });
  const own = layEntry(ownLineWords, { left: 0, top: axis.bottom + 1, width });
  const beside = benchmark === null ? null : layEntry(besideWords(answer), after(own, width));
  const gaps = gapKey({ panels, periods });
  const strokes = gaps === null ? null : layEntry(gaps, after(beside ?? own, width));
  const entries = [own, beside, strokes].filter((entry) => entry !== null);
  return {
    plots: [
      plotOf(top, {
        texts: [...axis.lines, ...entries.flatMap(({ lines }) => lines)],
        strokes: [...(beside ? [greyLine(beside)] : []), ...(strokes ? [gapStroke(strokes)] : [])],
        lines: [swatchOf(own)],
      }),
    ],
    bottom: Math.max(...entries.map(({ bottom }) => bottom)) + 1,
  };
}

interface Room {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Words with room for their swatch before them. */
interface Entry extends Pick<Room, 'left' | 'top'> {
  readonly text: string;
  readonly lines: readonly TextLine[];
  readonly bottom: number;
}

/** On the same line where it still fits, else below. */
function layEntry(text: string, { left, top, width }: Room): Entry {
  const needed = left + swatchWidth + 4 + measureText(text, keySize, 400);
  const place =
    left > 0 && needed > width ? { left: 0, top: top + heightOfLines(1, keySize) + 1 } : { left, top };
  const indent = place.left + swatchWidth + 4;
  const laid = layText({ text, left: indent, top: place.top, width: width - indent, size: keySize });
  return { text, ...place, ...laid };
}

/** Beside an entry; below one that takes several lines. */
const after = ({ left, top, text, lines, bottom }: Entry, width: number): Room =>
  lines.length > 1
    ? { left: 0, top: bottom + 1, width }
    : { left: left + swatchWidth + 4 + measureText(text, keySize, 400) + 14, top, width };

const middleOf = ({ top }: Entry): number => top + keySize * 0.7;

function greyLine(entry: Entry): Stroke {
  const y = middleOf(entry);
  return { from: [entry.left, y], to: [entry.left + swatchWidth, y], colour: contextColour, dash: null };
}

function gapStroke(entry: Entry): Stroke {
  const [x, y] = [entry.left + swatchWidth - 4, middleOf(entry)];
  return { from: [x, y - 2], to: [x, y + 2], colour: secondaryTextColour, dash: null };
}

/** A short line in its band, as in a panel. */
function swatchOf(entry: Entry): PlottedLine {
  const middle = middleOf(entry);
  const [above, below] = [middle - 3.5, middle + 3.5];
  return {
    key: 'key',
    style: areaStyle,
    path: `M0,${rounded(middle)}H${swatchWidth}`,
    band: `M0,${rounded(above)}H${swatchWidth}V${rounded(below)}H0Z`,
    bars: [],
    markers: [],
  };
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

const plotOf = (
  top: number,
  { texts, strokes = [], lines = [] }: Pick<Plot, 'texts'> & Partial<Pick<Plot, 'strokes' | 'lines'>>,
): Plot => ({
  box: { left: 0, top, right: 0, bottom: top },
  gridLines: [],
  lines,
  marks: [],
  texts,
  strokes,
});
