import { parsePeriod } from '../observation/parse-period.ts';
import type { Period } from '../observation/period.ts';

/** Where the period of a table may stand that has none in its rows. */
export interface PeriodSources {
  /** As the user stated it; null where they did not. */
  readonly option: Period | null;
  /** Rows above the header, and headings that may name it. */
  readonly preamble: readonly string[];
  readonly footnotes: readonly string[];
  readonly fileName: string;
}

/** A period, and where it was found: to be said in a warning. */
export interface PeriodFound {
  readonly period: Period;
  readonly from: 'option' | 'title' | 'footnote' | 'file-name';
}

/**
 * The period of a table that has none in its rows: the user's word first, then what its titles say, then its
 * footnotes, then its file's name. `several` where the first of these that names any names more than one: then the
 * user must say. Of periods that lie within each other ("2024/25, April to June 2024") the narrowest is meant.
 */
export function findPeriod(sources: PeriodSources): PeriodFound | 'none' | 'several' {
  if (sources.option) return { period: sources.option, from: 'option' };
  const places = [
    { from: 'title', periods: sources.preamble.flatMap(findInText) },
    { from: 'footnote', periods: sources.footnotes.flatMap(findInText) },
    { from: 'file-name', periods: findInFileName(sources.fileName) },
  ] as const;
  const place = places.find(({ periods }) => periods.length > 0);
  if (!place) return 'none';
  const period = chooseNarrowest(place.periods);
  return period ? { period, from: place.from } : 'several';
}

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const YEAR = '(?:19|20)\\d{2}';
const DASH = ' ?(?:-|–|—|to) ?';
const SECOND_YEAR = '(?:\\d{4}|\\d{2})';
const FINANCIAL = `${YEAR}/${SECOND_YEAR}`;
const QUARTER = '(?:Q|quarter ?)[1-4]';
const ENDING =
  '(?:(?:financial )?years? (?:ending|ended|to)|FYE|FY ending|(?:12|twelve) months (?:ending|ended|to)) ?';

/** Every form of a period in running text, longer ones first, so that no part of one is taken for the whole. */
const IN_TEXT = new RegExp(
  `(?<![\\w./£-])(?:${[
    `${DAY} ${MONTH}(?: ${YEAR})?${DASH}${DAY} ${MONTH} ${YEAR}`,
    `${ENDING}(?:${DAY} )?${MONTH} ${YEAR}`,
    `${ENDING}${YEAR}(?:${DASH}(?:FYE ?)?${YEAR})?`,
    `${MONTH} ${YEAR}${DASH}${MONTH} ${YEAR}`,
    `${MONTH}${DASH}${MONTH} ${YEAR}`,
    `${DAY} ${MONTH} ${YEAR}`,
    `${MONTH} ${YEAR}`,
    `${FINANCIAL}${DASH}${SECOND_YEAR}/${SECOND_YEAR}`,
    `${FINANCIAL}[ -]?${QUARTER}`,
    `${QUARTER}[ -]?${FINANCIAL}`,
    `${YEAR}[ -]?${QUARTER}`,
    `${QUARTER}[ -]?${YEAR}`,
    FINANCIAL,
    `\\d{1,2}/\\d{1,2}/${YEAR}`,
    `${YEAR}-\\d{2}-\\d{2}`,
    `mid(?:[ -]?year)?[ -]?${YEAR}`,
    `${YEAR}${DASH}${SECOND_YEAR}`,
    YEAR,
  ].join('|')})(?![\\w/]|[-.]\\d)`,
  'gi',
);

/** Words before a date that make it one of publishing or of fetching the table, not of what it counts. */
const ABOUT_THE_FILE =
  /(?:publi(?:shed|cation)|released?|updated?|next|winter|spring|summer|autumn|downloaded|extracted|created|accessed|retrieved|corrected|printed|produced|copyright|©|\(c\)|version|edition|census|imd|iod|boundar(?:y|ies)|geography|projections?)(?:[ :,-]|date|day|on|in|at|of|for|the)*$/i;

/** Digits before a year that make it a part of a telephone number. */
const IN_TELEPHONE = /(?:^|[ (])(?:0|\+44)[\d )]*$/;

/** Words behind a year that make it one of a census, of boundaries or of prices. */
const OF_SOMETHING_ELSE =
  /^(?:,? (?:and|to|&) (?:19|20)\d{2})*[ -]?(?:census|boundar|geograph|edition|based|-based|prices|(?:housing )?acts?\b|regulations|classification)/i;

function findInText(text: string): Period[] {
  const plain = text.replace(/\s+/g, ' ');
  return [...plain.matchAll(IN_TEXT)].flatMap((match) => {
    const before = plain.slice(0, match.index);
    const after = plain.slice(match.index + match[0].length);
    const isOfFigures = !ABOUT_THE_FILE.test(before) && !IN_TELEPHONE.test(before);
    const period = isOfFigures && !OF_SOMETHING_ELSE.test(after) ? parsePeriod(match[0]) : null;
    return period ? [period] : [];
  });
}

/** Names of geographies, indices and versions, whose year is not that of the figures: `LAD2023`, `IMD2019`. */
const NAMED_BY_YEAR =
  /^(?:v|ver|version|r|imd|iod|lad|lads|ltla|utla|ctyua|cty|wd|ward|msoa|lsoa|census|id|ref)$/i;

/** Before this year nothing was counted of which such files tell: `1920` in a file's name is 2019/20. */
const EARLIEST_YEAR = '1970';

/**
 * Periods in the name of a file: those of running text with underscores for spaces, else a year behind a word
 * (`mye2019`, which is of the middle of it), and two years of two digits (`_1920`, which is 2019/20). Whole dates
 * are when somebody fetched the file. `2021` may be the year or 2020/21, so that it is several.
 */
function findInFileName(fileName: string): Period[] {
  const words = fileName
    .replace(/^.*[/\\]/, '')
    .replace(/\.[a-z]{2,5}$/i, '')
    .replace(/%20|[_+()[\],]+/g, ' ');
  const spelled = findInText(words).filter(
    ({ kind, start, label }) => start > EARLIEST_YEAR && (kind !== 'snapshot' || /^mid/i.test(label)),
  );
  return [...(spelled.length > 0 ? spelled : behindWords(words)), ...ofTwoDigits(words)];
}

function behindWords(words: string): Period[] {
  const matches = [...words.matchAll(/(?<![a-z0-9])([a-z]+)((?:19|20)\d{2})(?![a-z0-9])/gi)];
  return matches.flatMap(([, word = '', year = '']) => {
    if (NAMED_BY_YEAR.test(word)) return [];
    const period = parsePeriod(/^(?:mye|mid)$/i.test(word) ? `mid-${year}` : year);
    return period ? [period] : [];
  });
}

/** `1920` is 2019/20; nothing where the two years do not follow each other. */
function ofTwoDigits(words: string): Period[] {
  const matches = [...words.matchAll(/(?<![\w.-])(\d{2})(\d{2})(?!\w|[-.]\d)/g)];
  return matches.flatMap(([, from, to]) => parsePeriod(`20${from}/${to}`) ?? []);
}

/** The period that lies within all others; null where they do not lie within each other. */
function chooseNarrowest(periods: readonly Period[]): Period | null {
  const isWithin = (inner: Period, outer: Period) => outer.start <= inner.start && inner.end <= outer.end;
  return periods.find((inner) => periods.every((outer) => isWithin(inner, outer))) ?? null;
}
