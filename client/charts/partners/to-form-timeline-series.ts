import type { WorkingForm } from '../../../server/contract/partner-scales.ts';
import { closeness } from '../../../server/contract/partner-words.ts';
import type { PartnersAnswer } from '../../../server/contract/partners.ts';

export interface FormBar {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  /** 1 to 4: drawn as height, and written as a word or, where there is no room for it, as a number. */
  readonly closeness: number;
  readonly form: WorkingForm;
  readonly words: string;
  /** The register gives no first day, so that the bar begins at the edge. */
  readonly isOpenAtStart: boolean;
}

export interface FormTimeline {
  readonly firstYear: number;
  readonly ticks: readonly { readonly year: number; readonly x: number }[];
  readonly rows: readonly { readonly name: string; readonly bars: readonly FormBar[] }[];
}

export const timelineMetrics = { nameWidth: 300, plotWidth: 620, rowHeight: 56, headHeight: 26 };

/** Years that are shown where the register gives no day to begin from. */
const fewestYears = 3;
const widthOfCharacter = 7.2;

/** How forms of working moved, a row for each partner of which a register says so; the years to that of the map. */
export function toFormTimeline({
  partners,
  asOf,
}: Pick<PartnersAnswer, 'partners' | 'asOf'>): FormTimeline | null {
  const moving = partners.filter(({ formHistory }) => formHistory.length > 0);
  if (moving.length === 0) return null;
  const days = moving.flatMap(({ formHistory }) =>
    formHistory.flatMap(({ from, to }) => [from ?? [], to ?? []].flat()),
  );
  const lastYear = Math.max(yearOf(asOf), ...days.map(yearOf)) + 1;
  const firstYear = Math.min(lastYear - fewestYears, ...days.map(yearOf));
  const scale = { firstYear, lastYear };
  const rows = moving.map(({ name, formHistory }) => ({
    name,
    bars: formHistory.map((spell, place) => layBar(spell, `${place}`, scale, asOf)),
  }));
  return { firstYear, ticks: layTicks(scale), rows };
}

interface Scale {
  readonly firstYear: number;
  readonly lastYear: number;
}

function layBar(
  { form, from, to }: PartnersAnswer['partners'][number]['formHistory'][number],
  key: string,
  scale: Scale,
  asOf: string,
): FormBar {
  const start = from === null ? timelineMetrics.nameWidth : placeOf(from, scale);
  const end = placeOf(to ?? laterOf(asOf, from ?? asOf), scale);
  const width = Math.max(end - start, 3);
  const hasRoom = form.length * widthOfCharacter <= width;
  return {
    key,
    x: start,
    width,
    closeness: closeness(form),
    form,
    words: hasRoom ? form : `${closeness(form)}`,
    isOpenAtStart: from === null,
  };
}

function layTicks(scale: Scale): { year: number; x: number }[] {
  const years = scale.lastYear - scale.firstYear;
  const step = Math.ceil(years / 10);
  return Array.from({ length: Math.floor(years / step) + 1 }, (_, place) => {
    const year = scale.firstYear + place * step;
    return { year, x: placeOf(`${year}-01-01`, scale) };
  });
}

/** The place of a day on the axis. */
function placeOf(day: string, { firstYear, lastYear }: Scale): number {
  const year = yearOf(day);
  const [start, time, next] = [Date.UTC(year, 0), Date.parse(day), Date.UTC(year + 1, 0)];
  const years = year - firstYear + (time - start) / (next - start);
  return timelineMetrics.nameWidth + (years / (lastYear - firstYear)) * timelineMetrics.plotWidth;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
const laterOf = (one: string, other: string): string => (one > other ? one : other);
