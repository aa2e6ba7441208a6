import { gridColour, secondaryTextColour, textColour } from '../contract/palette.ts';
import { marksOf, type RelationMark, relationStyles } from '../contract/partner-marks.ts';
import { partnerRelations, workingForms } from '../contract/partner-scales.ts';
import { formWords, relationWord } from '../contract/partner-words.ts';
import type { PartnerAnswer, PartnersAnswer } from '../contract/partners.ts';
import { type Drawing, emptyDrawing, joinDrawings, type Laid } from './comparison-drawing.ts';
import { heightOfLines, layText } from './lay-text.ts';
import { listLeftOut } from './list-left-out.ts';
import { measureText } from './measure-text.ts';
import { tallestRows } from './partner-sheet.ts';

const nameSize = 6.5;
const groupSize = 7.5;
const markRoom = 9;
/** Between a column and the next. */
const gap = 6;
const stepSize = 4.2;
const widthOfSteps = workingForms.length * (stepSize + 1.5);

/** Room that the longest word of a mark needs beside it. */
const roomForWords = 50;

/** A column of marks: that of one outcome or, on narrow paper, of all of them, each named. */
interface Column {
  readonly heading: string;
  readonly left: number;
  readonly width: number;
  readonly marksOf: (partner: PartnerAnswer) => readonly RelationMark[];
}

/** Groups and partners as rows, outcomes as columns, below a key: a mark and its word in each cell, steps for the form. */
export function layPartnerMap(
  answer: PartnersAnswer,
  { top, width }: { readonly top: number; readonly width: number },
): Laid {
  if (answer.partners.length === 0) return layNothing(answer, top, width);
  const columns = chooseColumns(answer.themes, width);
  const key = layKey(answer, top, width);
  const heads = layHeads(columns, key.bottom + 6, width);
  const parts: Drawing[] = [key, heads];
  const leftOut: PartnerAnswer[] = [];
  let bottom = heads.bottom;
  for (const { id, name: heading } of answer.groups) {
    let isHeaded = false;
    for (const partner of joinAlike(answer.partners.filter(({ group }) => group === id))) {
      const group = isHeaded ? null : layGroup(heading, bottom + 3, width);
      const row = layRow(partner, columns, (group?.bottom ?? bottom) + 2);
      if (leftOut.length > 0 || row.bottom - top > tallestRows) {
        leftOut.push(partner);
        continue;
      }
      parts.push(...(group ? [group] : []), row, ruleBelow(row.bottom, width, gridColour));
      isHeaded = true;
      bottom = row.bottom;
    }
  }
  return {
    drawing: { ...joinDrawings(parts), bottom },
    remarks: listLeftOut(leftOut.map((partner) => partner.name)),
  };
}

/** Districts whose council has one and the same part stand in one row; an organisation of a register never joins another. */
function joinAlike(partners: readonly PartnerAnswer[]): PartnerAnswer[] {
  const alike = new Map<string, PartnerAnswer[]>();
  for (const partner of partners) {
    const { organisation, kind, key, status, areaNote } = partner;
    const joins = organisation === null && areaNote !== null;
    const row = joins ? `${kind} ${status}` : key;
    alike.set(row, [...(alike.get(row) ?? []), partner]);
  }
  return [...alike.values()].flatMap((own) => {
    const [first] = own;
    if (!first || own.length === 1) return own;
    return [{ ...first, name: `${first.type}: ${own.map(({ area }) => area.name).join(', ')}` }];
  });
}

function layNothing({ why }: PartnersAnswer, top: number, width: number): Laid {
  const text = why ?? 'There is no map of partners for this area.';
  const laid = layText({ text, left: 0, top: top + 20, width, size: 10 });
  return { drawing: { ...emptyDrawing, texts: laid.lines, bottom: laid.bottom + 20 }, remarks: [] };
}

/** A column an outcome where its words have room, else one for all outcomes. */
function chooseColumns(themes: PartnersAnswer['themes'], width: number): Column[] {
  const name = width * 0.32;
  const each = (width - name) / themes.length;
  if (each - gap - markRoom < roomForWords) {
    const left = width * 0.42;
    return [
      { heading: 'Outcomes', left, width: width - left, marksOf: (partner) => namedMarks(partner, themes) },
    ];
  }
  return themes.map(({ id, name: heading }, place) => ({
    heading,
    left: name + place * each,
    width: each - gap,
    marksOf: ({ relations }) => marksOf(relations.filter(({ theme }) => theme === id)),
  }));
}

/** "Injury: influences", for whoever has no column to see the outcome in. */
function namedMarks({ relations }: PartnerAnswer, themes: PartnersAnswer['themes']): RelationMark[] {
  return themes.flatMap(({ id, name }) =>
    marksOf(relations.filter(({ theme }) => theme === id)).map((mark) => ({
      ...mark,
      words: `${name}: ${mark.words.toLowerCase()}`,
    })),
  );
}

function layHeads(columns: readonly Column[], top: number, width: number): Drawing {
  const laid = columns.map((column) =>
    layText({
      text: column.heading,
      left: column.left,
      top,
      width: column.width,
      size: nameSize,
      weight: 700,
    }),
  );
  const bottom = Math.max(...laid.map((each) => each.bottom)) + 2;
  const rule = ruleBelow(bottom, width, textColour);
  return { ...rule, texts: laid.flatMap(({ lines }) => lines) };
}

function layGroup(heading: string, top: number, width: number): Drawing {
  const laid = layText({
    text: heading,
    left: 3,
    top: top + 2,
    width: width - 6,
    size: groupSize,
    weight: 700,
  });
  const bottom = laid.bottom + 1;
  const ground = { key: `group ${heading}`, colour: '#F3F2F1', left: 0, right: width, top, bottom };
  return { ...emptyDrawing, bars: [ground], texts: laid.lines, bottom };
}

function layRow(partner: PartnerAnswer, columns: readonly Column[], top: number): Drawing {
  const colour = partner.status === 'past' ? secondaryTextColour : textColour;
  const width = (columns[0]?.left ?? 0) - gap - 3;
  const name = layText({ text: partner.name, left: 3, top, width, size: nameSize, colour });
  const cells = columns.map((column) => layCell(column.marksOf(partner), column.left, column.width, top));
  const bottom = Math.max(name.bottom, ...cells.map((cell) => cell.bottom)) + 2;
  return { ...joinDrawings([{ ...emptyDrawing, texts: name.lines, bottom }, ...cells]), bottom };
}

/** The marks of a cell one below the other: the word beside each, and beside or below it the steps of its form. */
function layCell(marks: readonly RelationMark[], left: number, width: number, from: number): Drawing {
  const parts: Drawing[] = [];
  let top = from;
  for (const { shape, colour, isHollow, words, closeness } of marks) {
    const middle = top + heightOfLines(1, nameSize) / 2;
    const laid = layText({
      text: words,
      left: left + markRoom,
      top,
      width: width - markRoom,
      size: nameSize,
    });
    const mark = { shape, colour, isHollow, x: left + 4, y: middle };
    parts.push({ ...emptyDrawing, marks: [mark], texts: laid.lines, bottom: laid.bottom });
    top = laid.bottom;
    if (closeness === null) continue;
    const beside = left + markRoom + widthOfWords(words) + 4;
    if (beside + widthOfSteps <= left + width) {
      parts.push(laySteps(closeness, beside, middle - stepSize / 2));
    } else {
      parts.push(laySteps(closeness, left + markRoom, top + 1));
      top += stepSize + 3;
    }
  }
  return { ...joinDrawings([emptyDrawing, ...parts]), bottom: top };
}

/** Four steps, filled as far as the form of working goes. */
function laySteps(closeness: number, left: number, top: number): Drawing {
  const boxes = workingForms.map((form, place) => ({
    form,
    left: left + place * (stepSize + 1.5),
    isFilled: place < closeness,
  }));
  const bars = boxes.flatMap(({ form, left: x, isFilled }) => [
    {
      key: `${form} ${x} ${top}`,
      colour: textColour,
      left: x,
      right: x + stepSize,
      top,
      bottom: top + stepSize,
    },
    ...(isFilled
      ? []
      : [
          {
            key: `${form} ${x} ${top} within`,
            colour: '#FFFFFF',
            left: x + 0.6,
            right: x + stepSize - 0.6,
            top: top + 0.6,
            bottom: top + stepSize - 0.6,
          },
        ]),
  ]);
  return { ...emptyDrawing, bars, bottom: top + stepSize };
}

/** What the marks mean, beside each other as long as there is room; the steps only where forms are recorded. */
function layKey({ partners }: PartnersAnswer, from: number, width: number): Drawing {
  const hasForms = partners.some(({ relations }) => relations.some(({ form }) => form !== null));
  const entries = [
    ...partnerRelations.map((relation) => ({
      words: relationWord(relation),
      room: markRoom,
      draw: (x: number, y: number) => ({ marks: [{ ...relationStyles[relation], x: x + 4, y }] }),
    })),
    {
      words: 'Hollow: ended, or still to come',
      room: markRoom,
      draw: (x: number, y: number) => ({
        marks: [{ shape: 'square' as const, colour: textColour, isHollow: true, x: x + 4, y }],
      }),
    },
    ...(hasForms ? workingForms : []).map((form, place) => ({
      words: formWords(form),
      room: widthOfSteps + 3,
      draw: (x: number, y: number) => laySteps(place + 1, x, y - stepSize / 2),
    })),
  ];
  const parts: Drawing[] = [];
  let [left, top] = [0, from];
  for (const { words, room, draw } of entries) {
    const widthOfEntry = room + widthOfWords(words);
    if (left > 0 && left + widthOfEntry > width) [left, top] = [0, top + heightOfLines(1, nameSize) + 3];
    const laid = layText({ text: words, left: left + room, top, width: width - left - room, size: nameSize });
    const middle = top + heightOfLines(1, nameSize) / 2;
    parts.push({ ...emptyDrawing, ...draw(left, middle), texts: laid.lines, bottom: laid.bottom });
    left += widthOfEntry + 12;
  }
  return joinDrawings(parts);
}

const widthOfWords = (words: string): number => measureText(words, nameSize, 400);

function ruleBelow(y: number, width: number, colour: string): Drawing {
  return { ...emptyDrawing, grid: [{ from: [0, y], to: [width, y], colour, dash: null }], bottom: y };
}
