/** What the bands of commissioners mean, in words for the key and beside the chart. */

import {
  type AnswerWithEras,
  type Body,
  type EraBand,
  type EraBandKind,
  type EraBandRow,
  eraBandRows,
  eraBandsInOneRow,
  type Handover,
  periodsOfBand,
} from './era-bands.ts';
import { lowerFirst } from './first-letter.ts';
import { formatDay } from './format-figure.ts';
import type { PeriodAnswer } from './parts.ts';
import { periodsInWords } from './period-spans.ts';

/** A pattern of the bands with what it stands for. */
export interface EraKeyEntry {
  readonly kind: EraBandKind;
  readonly words: string;
}

/** Heads the key. */
export const eraKeyTitle =
  "Strips above the chart: who commissioned (planned and paid for) children's public health, not hospitals, at the time";

/** What the strips above a chart are about, for the list of commissioners. */
export const eraBandsNote =
  'Where a chart has strips above it, they show the same: each names the body in charge and judges nothing. A striped period had two commissioners or more, because a handover fell within it.';

/** Every body in full, with the short form that a narrow band is given. */
const keyWords: Record<Body, string> = {
  'primary-care-trust': 'PCT: primary care trust',
  'nhs-england': 'NHSE: NHS England (legally the NHS Commissioning Board until 2022)',
  'local-authority': 'Council: council (county or unitary)',
};

const midSentence: Record<Body, string> = {
  'primary-care-trust': 'primary care trusts',
  'nhs-england': 'NHS England',
  'local-authority': 'councils',
};

/** What each pattern of the rows stands for, once, in order of time. */
export function eraKey(rows: readonly EraBandRow[]): EraKeyEntry[] {
  const bands = rows.flatMap((row) => row.bands).toSorted((one, other) => one.from - other.from);
  const entries = bands.map(({ kind, label }) => ({
    kind,
    words: kind === 'split' || kind === 'divided' ? label : keyWords[kind],
  }));
  return entries.filter(({ words }, place) => entries.findIndex((each) => each.words === words) === place);
}

/**
 * Why bands are striped ("2015/16 is striped because children aged … had two commissioners: …") or divided by age, and that none of
 * it shows an effect. Empty where there are no bands.
 */
export function eraSentences(answer: AnswerWithEras, periods: readonly PeriodAnswer[]): string[] {
  const rows = eraBandRows(answer, periods);
  return [...dividedSentences(answer, rows, periods), ...stripedSentences(rows, periods)];
}

function stripedSentences(rows: readonly EraBandRow[], periods: readonly PeriodAnswer[]): string[] {
  return rows
    .flatMap(({ ages, bands }) => bands.map((band) => ({ ages, band })))
    .filter(({ band }) => band.kind === 'split')
    .toSorted((one, other) => one.band.from - other.band.from)
    .map(({ ages, band }) => stripedSentence(ages, band, periods));
}

function stripedSentence(ages: string, band: EraBand, periods: readonly PeriodAnswer[]): string {
  const isMany = periodsOfBand(band, periods).length > 1;
  const number = band.label.split(':')[0];
  const handovers = new Intl.ListFormat('en-GB').format(band.handovers.map(handoverInWords));
  const days = daysInWords(periodsOfBand(band, periods));
  return `${wordsOf(band, periods)}${days} ${isMany ? 'are' : 'is'} striped because children aged ${lowerFirst(ages)} had ${number}${isMany ? ' in each' : ''}: part-way through, the commissioning of their public health services passed ${handovers}.`;
}

/** " (1 April 2015 to 31 March 2016)" of a financial year, which not every reader knows; blank of any other period. */
function daysInWords([only, ...others]: readonly PeriodAnswer[]): string {
  return only?.kind === 'financial' && others.length === 0
    ? ` (${formatDay(only.start)} to ${formatDay(only.end)})`
    : '';
}

function handoverInWords({ on, from, to }: Handover): string {
  return `from ${midSentence[from]} to ${midSentence[to]} on ${formatDay(on)}`;
}

/** Periods in which one figure covers ages that had different bodies. */
function dividedSentences(
  answer: AnswerWithEras,
  rows: readonly EraBandRow[],
  periods: readonly PeriodAnswer[],
): string[] {
  const bands = eraBandsInOneRow(answer, periods).flatMap((row) => row.bands);
  return bands
    .filter(({ kind }) => kind === 'divided')
    .map((band) => {
      const whose = rows.flatMap((row) => whoIn(band, row));
      return `${wordsOf(band, periods)}: ${band.label}; ${whose.join(', ')}.`;
    });
}

function whoIn(period: EraBand, { ages, bands }: EraBandRow): string[] {
  const held = bands.find(({ from, to }) => from <= period.from && period.to <= to);
  return held === undefined || held.kind === 'split' || held.kind === 'divided'
    ? []
    : [`${midSentence[held.kind]} commissioned for children aged ${lowerFirst(ages)}`];
}

const wordsOf = (band: EraBand, periods: readonly PeriodAnswer[]): string => {
  const covered = new Set(periodsOfBand(band, periods));
  return periodsInWords((period) => covered.has(period), periods);
};
