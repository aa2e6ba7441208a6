import { type FormYears, findFormYears, placeOfDay, tickYears } from '../../../server/contract/form-years.ts';
import { partnersWithForms } from '../../../server/contract/partner-form-words.ts';
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

const widthOfCharacter = 7.2;

/** How forms of working moved, a row for each partner of which a register says so; the years to that of the map. */
export function toFormTimeline({
  partners,
  asOf,
}: Pick<PartnersAnswer, 'partners' | 'asOf'>): FormTimeline | null {
  const moving = partnersWithForms({ partners });
  if (moving.length === 0) return null;
  const scale = findFormYears({ partners, asOf });
  const rows = moving.map(({ name, formHistory }) => ({
    name,
    bars: formHistory.map((spell, place) => layBar(spell, `${place}`, scale, asOf)),
  }));
  return { firstYear: scale.firstYear, ticks: layTicks(scale), rows };
}

function layBar(
  { form, from, to }: PartnersAnswer['partners'][number]['formHistory'][number],
  key: string,
  scale: FormYears,
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

function layTicks(scale: FormYears): { year: number; x: number }[] {
  return tickYears(scale).map((year) => ({ year, x: placeOf(`${year}-01-01`, scale) }));
}

/** The place of a day in the picture. */
const placeOf = (day: string, scale: FormYears): number =>
  timelineMetrics.nameWidth + placeOfDay(day, scale) * timelineMetrics.plotWidth;

const laterOf = (one: string, other: string): string => (one > other ? one : other);
