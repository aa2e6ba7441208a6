import { commissionersCaution } from '../contract/commission-words.ts';
import { comparisonWords } from '../contract/comparison-words.ts';
import { benchmarkColour, secondaryTextColour } from '../contract/palette.ts';
import { peersName } from '../contract/peer-words.ts';
import type { ProfileAnswer } from '../contract/profile.ts';
import { placeSpine } from '../contract/profile-spine.ts';
import { middleHalfColour, rangeColour, spineMark } from '../contract/spine-style.ts';
import { withSource } from '../contract/with-source.ts';
import { noteSize, notesThatFit } from './caveat-notes.ts';
import { type Drawing, emptyDrawing, joinDrawings } from './comparison-drawing.ts';
import { edgesOf, heightOfLines, layText } from './lay-text.ts';
import { originLines } from './origin-lines.ts';
import type { Paper } from './paper.ts';

const keySize = 7;
const swatch = 16;
const gap = 12;

/** What stands below a profile: what its bars and marks mean, then whose job it is, method, caveats and source. */
export function layProfileNotes(
  answer: ProfileAnswer,
  { top, width, paper }: { readonly top: number; readonly width: number; readonly paper: Paper },
): Drawing {
  const key = layKey(answer, top, width);
  const parts: Drawing[] = [key];
  let bottom = key.bottom + 4;
  for (const text of notesBelow(answer, width, paper)) {
    const laid = layText({ text, left: 0, top: bottom, width, size: noteSize, colour: secondaryTextColour });
    parts.push({ ...emptyDrawing, texts: laid.lines, bottom: laid.bottom });
    bottom = laid.bottom + 2;
  }
  return { ...joinDrawings(parts), bottom };
}

/** One thing that the key explains, drawn about a point. */
interface Entry {
  readonly words: string;
  readonly draw: (x: number, y: number) => Partial<Drawing>;
}

/** The entries beside each other as long as there is room, then in a further row. */
function layKey(answer: ProfileAnswer, from: number, width: number): Drawing {
  const parts: Drawing[] = [];
  let [left, top, bottom] = [0, from, from];
  for (const { words, draw } of entriesOf(answer)) {
    const lay = () =>
      layText({ text: words, left: left + swatch + 4, top, width: width - swatch - 4, size: keySize });
    const rightOf = () => Math.max(0, ...lay().lines.map((line) => edgesOf(line)[1]));
    if (left > 0 && rightOf() > width) [left, top] = [0, bottom + 2];
    const laid = lay();
    const middle = top + heightOfLines(1, keySize) / 2;
    parts.push({
      ...emptyDrawing,
      ...draw(left + swatch / 2, middle),
      texts: laid.lines,
      bottom: laid.bottom,
    });
    [left, bottom] = [rightOf() + gap, laid.bottom];
  }
  return { ...joinDrawings([{ ...emptyDrawing, bottom }, ...parts]), bottom };
}

function entriesOf({ rows, area, benchmark }: ProfileAnswer): Entry[] {
  const drawn = rows.filter((row) => placeSpine(row) !== null);
  const [first] = drawn;
  if (!first?.peers) return [];
  const medians = drawn.some((row) => placeSpine(row)?.centre === 'median');
  const comparisons = [...new Set(drawn.flatMap(({ measure }) => measure?.comparison ?? []))];
  return [
    { words: `Lowest to highest of ${peersName(first.peers)}`, draw: barSwatch(rangeColour) },
    { words: 'Their middle half', draw: barSwatch(middleHalfColour) },
    ...(benchmark === null ? [] : [{ words: benchmark.name, draw: lineSwatch(null) }]),
    ...(medians
      ? [
          {
            words: benchmark ? `Their median, where ${benchmark.name} has no figure` : 'Their median',
            draw: lineSwatch('1.5 1.5'),
          },
        ]
      : []),
    ...comparisons.map((comparison) => ({
      words: `${area.name}, ${comparisonWords(comparison, benchmark?.name ?? '')}`,
      draw: (x: number, y: number) => ({ marks: [{ ...spineMark(comparison), x, y, radius: 3.4 }] }),
    })),
  ];
}

const barSwatch =
  (colour: string) =>
  (x: number, y: number): Partial<Drawing> => ({
    bars: [
      {
        key: `key ${colour}`,
        colour,
        left: x - swatch / 2,
        right: x + swatch / 2,
        top: y - 3,
        bottom: y + 3,
      },
    ],
  });

const lineSwatch =
  (dash: string | null) =>
  (x: number, y: number): Partial<Drawing> => ({
    strokes: [{ from: [x, y - 5], to: [x, y + 5], colour: benchmarkColour, dash }],
  });

function notesBelow(answer: ProfileAnswer, width: number, paper: Paper): string[] {
  const { methods, notHeld } = answer;
  const method = [methods.comparison, methods.peers, methods.recentTrend, methods.limits]
    .filter((part) => part !== '')
    .join(' ');
  const missing = notHeld.map(({ indicator }) => indicator.shortName).join('; ');
  return [
    ...responsibilities(answer),
    ...(missing === '' ? [] : [`Not held for any area yet: ${missing}.`]),
    ...notesThatFit(caveatWords(answer), width),
    ...(answer.rows.length === 0 ? [] : [`Method: ${method}`]),
    ...originLines(answer, paper),
  ];
}

/** Whose job it is, each lead once with what it leads on. */
function responsibilities({ rows }: ProfileAnswer): string[] {
  const leads = new Map<string, string[]>();
  for (const { leads: who, indicator } of rows) {
    if (who === '') continue;
    const known = leads.get(who) ?? [];
    if (!known.includes(indicator.shortName)) leads.set(who, [...known, indicator.shortName]);
  }
  const commissioned = rows.flatMap(({ commissions, label }) =>
    commissions === null ? [] : [`${label}: ${commissions}`],
  );
  const led = [...leads].map(([who, what]) => `${what.join(', ')}: ${who.replace(/\.$/, '')}.`);
  return [
    ...(commissioned.length === 0
      ? []
      : [`Who commissioned. ${commissioned.join('; ')}. ${commissionersCaution}`]),
    ...(led.length === 0 ? [] : [`Who leads. ${led.join(' ')}`]),
  ];
}

function caveatWords({ caveats, rows }: ProfileAnswer): string[] {
  const names = new Map(rows.map(({ indicator }) => [indicator.id, indicator.shortName]));
  return caveats.map(({ text, source, indicators, periods }) => {
    const about = [indicators.map((id) => names.get(id) ?? id).join(', '), periods.join(', ')];
    return `Note (${about.filter(Boolean).join('; ')}): ${withSource(text, source)}`;
  });
}
