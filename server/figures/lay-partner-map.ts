import { gridColour, secondaryTextColour, textColour } from '../contract/palette.ts';
import { marksOf, type RelationMark } from '../contract/partner-marks.ts';
import type { PartnerAnswer, PartnersAnswer } from '../contract/partners.ts';
import { type Drawing, emptyDrawing, joinDrawings, type Laid } from './comparison-drawing.ts';
import { layCell, markRoom, nameSize } from './lay-partner-cell.ts';
import { layPartnerKey } from './lay-partner-key.ts';
import { layText } from './lay-text.ts';
import { listLeftOut } from './list-left-out.ts';
import type { PartnerPlace } from './partner-sheet.ts';

const groupSize = 7.5;
/** Between a column and the next. */
const gap = 6;

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
export function layPartnerMap(answer: PartnersAnswer, { top, width, tallest }: PartnerPlace): Laid {
  if (answer.partners.length === 0) return layNothing(answer, top, width);
  const columns = chooseColumns(answer.themes, width);
  const key = layPartnerKey(answer, top, width);
  const heads = layHeads(columns, key.bottom + 6, width);
  const parts: Drawing[] = [key, heads];
  const leftOut: PartnerAnswer[] = [];
  let bottom = heads.bottom;
  for (const { id, name: heading } of answer.groups) {
    let isHeaded = false;
    for (const partner of joinAlike(answer.partners.filter(({ group }) => group === id))) {
      const group = isHeaded ? null : layGroup(heading, bottom + 3, width);
      const row = layRow(partner, columns, (group?.bottom ?? bottom) + 2);
      if (leftOut.length > 0 || row.bottom - top > tallest) {
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

function ruleBelow(y: number, width: number, colour: string): Drawing {
  return { ...emptyDrawing, grid: [{ from: [0, y], to: [width, y], colour, dash: null }], bottom: y };
}
