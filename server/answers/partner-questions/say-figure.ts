import { comparisonWords, recentTrendWords } from '../../contract/comparison-words.ts';
import { formatCount, formatMeasure, missingSymbol, missingWords } from '../../contract/format-figure.ts';
import { listNames } from '../../contract/list-names.ts';
import type { EvidenceFigure } from '../../contract/partner-questions.ts';
import type { ProfileAnswer, ProfileRow } from '../../contract/profile.ts';
import { shortMeasure } from '../../contract/trend-words.ts';
import { midSentence } from '../sentence-words.ts';

/** A row of a profile as evidence; null where no figure is held. */
export function toEvidenceFigure(
  row: ProfileRow,
  { area, benchmark }: Pick<ProfileAnswer, 'area' | 'benchmark'>,
): EvidenceFigure | null {
  const { indicator, age, sex, measure, benchmarkMeasure, recentTrend, demonstration } = row;
  if (measure === null) return null;
  return withReason({
    area: { code: area.code, name: area.name, type: area.type },
    indicator,
    age,
    sex,
    measure,
    benchmark: benchmark && { area: benchmark, value: benchmarkMeasure?.value ?? null },
    recentTrend,
    demonstration,
  });
}

/** The figure, and why it gives reason to act. */
export const withReason = (figure: Omit<EvidenceFigure, 'standsOut'>): EvidenceFigure => ({
  ...figure,
  standsOut: standsOut(figure),
});

/** "25.3% in 2023/24 (95% limits 25.0 to 25.6), worse than England (21.2%); recent trend: increasing and getting worse". */
export function sayFigure(figure: EvidenceFigure): string {
  const { measure, indicator, recentTrend } = figure;
  const { value, missing, count, period } = measure;
  if (value === null) {
    if (count !== null) return `${formatCount(count)} in ${period.label}, without a rate`;
    const reason = missing ?? 'not-available';
    return `${missingSymbol(reason)} ${missingWords(reason)} (${period.label})`;
  }
  const trend = recentTrend === null ? '' : `; recent trend: ${recentTrendWords(recentTrend)}`;
  const said = `${formatMeasure(value, indicator.unit)} in ${period.label}${limitsWords(figure)}`;
  return `${said}${besideWords(figure)}${trend}`;
}

/**
 * Why a figure gives reason to act: how it stands beside the benchmark, or that it is getting worse; null where it does
 * neither. An outcome of which nobody judges which way is better gives reason where it is higher or increasing.
 */
export function standsOut({
  measure,
  benchmark,
  recentTrend,
  indicator,
}: Omit<EvidenceFigure, 'standsOut'>): string | null {
  const { comparison } = measure;
  const isWorse = ['worse', 'worst', 'higher', 'highest'].includes(comparison);
  const isMoving =
    recentTrend?.judgement === 'worse' ||
    (indicator.polarity === 'no-judgement' && recentTrend?.direction === 'increasing');
  const words = [
    ...(isWorse && benchmark ? [comparisonWords(comparison, benchmark.area.name)] : []),
    ...(isMoving && recentTrend ? [recentTrendWords(recentTrend)] : []),
  ];
  return measure.value === null || words.length === 0 ? null : words.join('; ');
}

/**
 * The figures that stand out, one phrase a reason and place: "households owed a homelessness duty and families owed a
 * homelessness duty in Adur (higher than England)". The area asked about is not named, nor an age where an indicator has
 * only one.
 */
export function sayOutstanding(figures: readonly EvidenceFigure[], home: string): string[] {
  const phrases = figures.flatMap((figure) => {
    const why = standsOut(figure);
    const ages = figures
      .filter(({ indicator }) => indicator.id === figure.indicator.id)
      .map(({ age }) => age.key);
    const age = new Set(ages).size > 1 ? ageOf(figure) : '';
    const label = `${midSentence(figure.indicator.shortName)}${age}`;
    return why === null ? [] : [{ label, why, place: figure.area.code === home ? null : figure.area.name }];
  });
  const byLabel = gather(phrases, ({ label, why }) => `${label}|${why}`).map((alike) => ({
    label: alike[0].label,
    why: alike[0].why,
    places: alike.flatMap(({ place }) => place ?? []),
  }));
  return gather(byLabel, ({ why, places }) => `${why}|${places.join()}`).map((alike) => {
    const [{ why, places }] = alike;
    const where = places.length === 0 ? '' : ` in ${listNames(places)}`;
    return `${listNames(alike.map(({ label }) => label))}${where} (${why})`;
  });
}

function gather<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, ...Item[]][] {
  const together = new Map<string, [Item, ...Item[]]>();
  for (const item of items) {
    const known = together.get(keyOf(item));
    if (known) known.push(item);
    else together.set(keyOf(item), [item]);
  }
  return [...together.values()];
}

/** ", ages 0 to 4 years"; nothing for all ages. */
export function ageOf({ age }: Pick<EvidenceFigure, 'age'>): string {
  if (age.from === 0 && age.to === null) return '';
  return age.from === null || age.to === null
    ? `, ${midSentence(age.label)}`
    : `, ages ${midSentence(age.label)}`;
}

/** What a figure is about within a sentence: "children in relative low income, ages 0 to 15 years". */
export const figureLabel = ({ label }: Pick<ProfileRow, 'label'>): string => midSentence(label);

function limitsWords({ measure: { lower95, upper95 }, indicator: { unit } }: EvidenceFigure): string {
  if (lower95 === null || upper95 === null) return '';
  return ` (95% limits ${shortMeasure(lower95, unit)} to ${shortMeasure(upper95, unit)})`;
}

function besideWords({ measure: { comparison }, benchmark, indicator }: EvidenceFigure): string {
  if (benchmark === null || comparison === 'not-compared') return '';
  const value = benchmark.value === null ? '' : ` (${shortMeasure(benchmark.value, indicator.unit)})`;
  return `, ${comparisonWords(comparison, benchmark.area.name)}${value}`;
}
