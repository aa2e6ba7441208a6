import { from, op } from 'arquero';
import type { IndicatorCaveat } from '../../catalogue/catalogue.ts';
import { formatDay } from '../../contract/format-figure.ts';
import { listNames } from '../../contract/list-names.ts';
import type { Caveat } from '../../contract/parts.ts';
import type { Extract } from '../../observation/extract.ts';
import type { Period } from '../../observation/period.ts';
import { describeDenominators } from '../denominators/describe-denominators.ts';
import type { KnownIndicator } from '../known-indicators.ts';
import { spanWords } from './describe-selection.ts';
import type { TrendLine } from './find-trend-lines.ts';

type ExtractsById = ReadonlyMap<string, Extract>;

/** A caveat at one place where it holds. */
interface Remark {
  readonly text: string;
  readonly source: string;
  readonly period: string;
  readonly area: string;
}

/**
 * What a reader must know beside the chart: what the catalogue says of the span, the publisher's notes on the figures
 * shown (each once, with the periods and areas that it stands on), and which lines mix releases.
 */
export function gatherCaveats(
  indicator: Pick<KnownIndicator, 'caveats'>,
  lines: readonly TrendLine[],
  periods: readonly Period[],
  extracts: ExtractsById,
): Caveat[] {
  const labels = periods.map(({ label }) => label);
  const areas = [
    ...new Set(lines.filter(({ observations }) => observations.length > 0).map(({ area }) => area.code)),
  ];
  const remarks = [
    ...publisherRemarks(lines, extracts),
    ...releaseRemarks(lines, extracts),
    ...earlierCodeRemarks(lines),
    ...denominatorRemarks(lines, extracts),
  ];
  return [
    ...indicator.caveats
      .filter((caveat) => caveat.areas.length === 0 || caveat.areas.some((area) => areas.includes(area)))
      .flatMap((caveat) => caveatOverSpan(caveat, periods)),
    ...groupRemarks(remarks).map((caveat) => ({
      ...caveat,
      periods: unlessAll(
        labels.filter((label) => caveat.periods.includes(label)),
        labels,
      ),
      areas: unlessAll(
        areas.filter((area) => caveat.areas.includes(area)),
        areas,
      ),
    })),
  ];
}

function caveatOverSpan({ text, source, from, to }: IndicatorCaveat, periods: readonly Period[]): Caveat[] {
  const touched = periods.filter(
    (period) => (from === null || from < period.end) && (to === null || period.start < to),
  );
  if (touched.length === 0) return [];
  const labels = touched.length === periods.length ? [] : touched.map(({ label }) => label);
  return [{ text, source, periods: labels, areas: [] }];
}

function publisherRemarks(lines: readonly TrendLine[], extracts: ExtractsById): Remark[] {
  return lines.flatMap(({ area, observations }) =>
    observations.flatMap(({ notes, period, extract }) =>
      notes.map((text) => ({
        text,
        source: extracts.get(extract)?.publisher ?? '',
        period: period.label,
        area: area.code,
      })),
    ),
  );
}

/** One remark for each period of a line whose figures come from more than one extract. */
function releaseRemarks(lines: readonly TrendLine[], extracts: ExtractsById): Remark[] {
  return lines.flatMap(({ area, observations }) => {
    const used = [...new Set(observations.map(({ extract }) => extract))];
    if (used.length < 2) return [];
    const parts = used.flatMap((id) => {
      const extract = extracts.get(id);
      const all = observations.map(({ period }) => period);
      const own = observations.filter((each) => each.extract === id).map(({ period }) => period);
      return extract ? [`${periodsWords(own, all)} from ${extract.fileName} (${releaseWords(extract)})`] : [];
    });
    const text = `The line mixes releases, so a step between them may be a revision: ${listNames(parts)}.`;
    return observations.map(({ period }) => ({
      text,
      source: 'This service',
      period: period.label,
      area: area.code,
    }));
  });
}

/** One remark for each figure that stands under an earlier code of its area. */
function earlierCodeRemarks(lines: readonly TrendLine[]): Remark[] {
  return lines.flatMap(({ area, observations }) =>
    observations
      .filter((each) => each.area !== area.code)
      .map((each) => ({
        text: `Published for ${area.name} under its earlier code, ${each.area}; its code, and perhaps a little of its boundary, has changed since.`,
        source: 'This service',
        period: each.period.label,
        area: area.code,
      })),
  );
}

/** What counts were divided by, and of which it is not held. */
function denominatorRemarks(lines: readonly TrendLine[], extracts: ExtractsById): Remark[] {
  const figures = lines.flatMap(({ observations }) => observations);
  const saidOf = describeDenominators(figures, extracts);
  return lines.flatMap(({ area, observations }) =>
    observations.flatMap((figure) =>
      saidOf(figure).map((text) => ({
        text,
        source: 'This service',
        period: figure.period.label,
        area: area.code,
      })),
    ),
  );
}

/** "2010/11 to 2022/23" for periods that follow one another in the line, else how many there are between the ends. */
function periodsWords(own: readonly Period[], all: readonly Period[]): string {
  const starts = all.map(({ start }) => start);
  const [first, last] = [own.at(0), own.at(-1)];
  if (!first || !last) return '';
  const unbroken = starts.indexOf(last.start) - starts.indexOf(first.start) === own.length - 1;
  return unbroken ? spanWords(own) : `${own.length} periods between ${first.label} and ${last.label}`;
}

function releaseWords({ releasedStated, released }: Extract): string {
  return releasedStated ? `released ${formatDay(released)}` : `figures to ${formatDay(released)}`;
}

/** Each text once, with every period and area that it was said of. */
function groupRemarks(remarks: readonly Remark[]): Caveat[] {
  if (remarks.length === 0) return [];
  const grouped = from([...remarks])
    .groupby('text', 'source')
    .rollup({ periods: op.array_agg_distinct('period'), areas: op.array_agg_distinct('area') });
  // Arquero does not type its rows: their columns are those named above.
  return grouped.objects() as Caveat[];
}

const unlessAll = (some: string[], all: readonly string[]): string[] =>
  some.length === all.length ? [] : some;
