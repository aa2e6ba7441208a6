import { type FormYears, findFormYears, placeOfDay, tickYears } from '../contract/form-years.ts';
import { gridColour, secondaryTextColour, seriesColours, textColour } from '../contract/palette.ts';
import { partnersWithForms } from '../contract/partner-form-words.ts';
import { closeness, formsNote } from '../contract/partner-words.ts';
import type { PartnerAnswer, PartnersAnswer, WorkingSpell } from '../contract/partners.ts';
import { type Drawing, emptyDrawing, joinDrawings, type Laid } from './comparison-drawing.ts';
import { layText } from './lay-text.ts';
import { listLeftOut } from './list-left-out.ts';
import { measureText } from './measure-text.ts';
import type { PartnerPlace } from './partner-sheet.ts';

const size = 7;
const stepHeight = 4;
const rowGap = 5;
const labelHeight = 10;
const rowHeight = 4 * stepHeight + labelHeight + rowGap;

interface Plot {
  readonly left: number;
  readonly right: number;
}

/** A row for each partner of which a register says so, a bar for each form: the taller, the closer. */
export function layPartnerForms(answer: PartnersAnswer, { top, width, tallest }: PartnerPlace): Laid {
  const moving = partnersWithForms(answer);
  if (moving.length === 0) return layNothing(answer, top, width);
  const years = findFormYears(answer);
  const plot = { left: width * 0.34, right: width - 10 };
  const shown = moving.slice(0, Math.floor(tallest / rowHeight));
  const rows = shown.map((partner, place) =>
    layRow(partner, { plot, years, asOf: answer.asOf, top: top + 12 + place * rowHeight }),
  );
  const bottom = top + 12 + shown.length * rowHeight;
  return {
    drawing: { ...joinDrawings([layYears(years, plot, { top, bottom }), ...rows]), bottom },
    remarks: [
      `${formsNote} The number is the place of the form on that scale, of four.`,
      ...listLeftOut(moving.slice(shown.length).map(({ name }) => name)),
    ],
  };
}

function layNothing({ area }: PartnersAnswer, top: number, width: number): Laid {
  const text = `None is recorded for ${area.name}: a register of partners gives them in its columns form, from and to.`;
  const laid = layText({ text, left: 0, top: top + 20, width, size: 10 });
  return { drawing: { ...emptyDrawing, texts: laid.lines, bottom: laid.bottom + 20 }, remarks: [] };
}

function layYears(
  years: FormYears,
  plot: Plot,
  { top, bottom }: { readonly top: number; readonly bottom: number },
): Drawing {
  const places = tickYears(years, 8).map((year) => ({
    year,
    x: placeIn(plot, placeOfDay(`${year}-01-01`, years)),
  }));
  return {
    ...emptyDrawing,
    grid: places.map(({ x }) => ({ from: [x, top + 11], to: [x, bottom], colour: gridColour, dash: null })),
    texts: places.map(({ year, x }) => ({
      text: `${year}`,
      x,
      y: top + size,
      size,
      weight: 400,
      colour: secondaryTextColour,
      anchor: 'middle',
    })),
    bottom,
  };
}

interface RowPlace {
  readonly plot: Plot;
  readonly years: FormYears;
  readonly asOf: string;
  readonly top: number;
}

function layRow({ name, formHistory }: PartnerAnswer, place: RowPlace): Drawing {
  const { plot, top } = place;
  const bottom = top + rowHeight - rowGap;
  const words = layText({ text: name, left: 0, top: top + labelHeight, width: plot.left - 8, size });
  const spells = formHistory.map((spell, at) => laySpell(spell, `${name} ${at}`, bottom, place));
  return joinDrawings([{ ...emptyDrawing, texts: words.lines, bottom }, ...spells]);
}

function laySpell(
  { form, from, to }: WorkingSpell,
  key: string,
  bottom: number,
  { plot, years, asOf }: RowPlace,
): Drawing {
  const left = from === null ? plot.left : placeIn(plot, placeOfDay(from, years));
  const end = placeIn(plot, placeOfDay(to ?? later(asOf, from ?? asOf), years));
  const right = Math.max(end, left + 2);
  const top = bottom - closeness(form) * stepHeight;
  const label = fitLabel(`${closeness(form)} ${form}`, `${closeness(form)}`, right - left);
  const texts =
    label === ''
      ? []
      : [
          {
            text: label,
            x: left + 1,
            y: top - 2,
            size,
            weight: 400 as const,
            colour: textColour,
            anchor: 'start' as const,
          },
        ];
  return {
    ...emptyDrawing,
    bars: [{ key, colour: seriesColours[0], left, right: right - 0.8, top, bottom }],
    texts,
    bottom,
  };
}

/** The form by its number and name, by its number alone, or not at all, as there is room. */
function fitLabel(whole: string, short: string, room: number): string {
  return [whole, short].find((text) => measureText(text, size, 400) + 2 <= room) ?? '';
}

const placeIn = ({ left, right }: Plot, share: number): number => left + share * (right - left);
const later = (one: string, other: string): string => (one > other ? one : other);
