import { type ShownPart, shownParts } from '../../server/contract/report-limits.ts';
import { chooserOf, lastOf } from './address-parameters.ts';
import { parseSearchString, printSearchString } from './search-string.ts';

/** A chart or a table in a report, with what its author says of it. */
export interface ReportItem {
  /** What is shown, as `NAME?PARAMETERS`: `trend?indicator=90284&area=E10000032`. */
  readonly asked: string;
  /** What of it stands in the report. */
  readonly as: ShownPart;
  /** Blank for the caption that the service makes. */
  readonly caption: string;
  /** Null for those that the service makes; empty for none. */
  readonly findings: readonly string[] | null;
}

/** The charts that the service draws, each with the answer that it is drawn from. */
export const pictures = [
  { name: 'trend', answer: 'trends' },
  { name: 'comparison', answer: 'comparisons' },
  { name: 'distribution', answer: 'distributions' },
  { name: 'area-trends', answer: 'area-trends' },
  { name: 'overview', answer: 'overviews' },
  { name: 'profile', answer: 'profiles' },
  { name: 'causes', answer: 'causes' },
  { name: 'cause-trends', answer: 'cause-trends' },
  { name: 'inequality', answer: 'inequalities' },
  { name: 'relationship', answer: 'relationships' },
  { name: 'partner-trend', answer: 'partner-trends' },
  { name: 'partners', answer: 'partners' },
  { name: 'partner-forms', answer: 'partners' },
] as const;

/** What is shown, as it is said of a chart or an answer alone: its caption and findings are those of the service. */
export const plainItem = (asked: string, as: ShownPart = usualPart(asked)): ReportItem => ({
  asked,
  as,
  caption: '',
  findings: null,
});

/** Reads an item as it stands in an address: its own parameters apart from those of its chart. */
export function parseReportItem(text: string): ReportItem {
  const start = text.indexOf('?');
  const name = start < 0 ? text : text.slice(0, start);
  const { as, caption, finding, ...parameters } = start < 0 ? {} : parseSearchString(text.slice(start));
  const asked = `${name}${printSearchString(parameters)}`;
  const usual = usualPart(asked);
  return {
    asked,
    as: hasPicture(asked) ? chooserOf({ as }, [])('as', shownParts, usual) : usual,
    caption: lastOf(caption) ?? '',
    findings: finding === undefined ? null : [finding].flat().filter((line) => line.trim() !== ''),
  };
}

/** The shortest text that is read back as the same item. */
export function printReportItem({ asked, as, caption, findings }: ReportItem): string {
  const own = printSearchString({
    as: as === usualPart(asked) ? undefined : as,
    caption: caption.trim() === '' ? undefined : caption,
    finding: findings === null || findings.length > 0 ? (findings ?? undefined) : '',
  }).slice(1);
  if (own === '') return asked;
  return `${asked}${asked.includes('?') ? '&' : '?'}${own}`;
}

/** `trend` of `trend?indicator=90284`, `neighbours` of `neighbours/E10000032`. */
export const nameOfItem = ({ asked }: Pick<ReportItem, 'asked'>): string =>
  asked.split(/[/?]/, 1)[0] ?? asked;

/** Whether the service draws it, so that a chart, its table or both can stand in a report. */
export const hasPicture = (asked: string): boolean =>
  pictures.some(({ name }) => name === nameOfItem({ asked }));

const usualPart = (asked: string): ShownPart => (hasPicture(asked) ? 'chart' : 'table');
