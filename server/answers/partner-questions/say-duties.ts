import { commissionedBy } from '../../contract/commission-words.ts';
import { formatDay } from '../../contract/format-figure.ts';
import { listNames } from '../../contract/list-names.ts';
import type { PartnerStatement } from '../../contract/partner-questions.ts';
import type { PartnersAnswer } from '../../contract/partners.ts';
import type { ProfileRow } from '../../contract/profile.ts';
import type { ResponsibilitiesAnswer, Responsibility } from '../../contract/responsibilities.ts';
import { lasts } from '../responsibilities/describe-responsibilities.ts';
import { midSentence } from '../sentence-words.ts';
import { candidateOf, partnersNow } from './candidate-of-partner.ts';
import { rowsInUse } from './gather-figures.ts';
import type { QuestionGround } from './question-ground.ts';
import { ageOf } from './say-figure.ts';
import { asSentence, toStatement } from './statement.ts';

/** Who commissions and who leads today, a statement a duty, with the partners of the map whose duty it is. */
export function sayDutiesNow(ground: QuestionGround): PartnerStatement[] {
  const { responsibilities, map } = ground;
  return responsibilities.themes.flatMap(({ name, commissions, leads }) =>
    [...commissions, ...leads]
      .filter((each) => lasts(each, map.asOf))
      .map((each) =>
        toStatement({
          text: asSentence(`${name}${agesWords(each)}: ${dutyInWords(each)}`),
          evidence: evidenceOf(each, map),
          source: each.source,
          partners: holdersOf(each, ground),
        }),
      ),
  );
}

/**
 * Who commissioned and who led when the area's latest figures were counted: figures of one answer stand in one
 * statement. Of roads, poverty and homelessness only the lead is said.
 */
export function sayDutiesThen(ground: QuestionGround): PartnerStatement[] {
  const { responsibilities, map, county } = ground;
  const themes = responsibilities.themes.map(({ theme }) => theme);
  const rows = rowsInUse(themes, ground).flatMap((row) => {
    if (row.measure !== null) return [row];
    return county?.rows.find(({ key, measure }) => key === row.key && measure !== null) ?? [];
  });
  const together = new Map<string, ProfileRow[]>();
  for (const row of rows) {
    const key = `${row.indicator.theme}|${row.measure?.period.label}|${thenWords(row)}`;
    together.set(key, [...(together.get(key) ?? []), row]);
  }
  return [...together.values()].flatMap((alike) => sayThen(alike, responsibilities, map));
}

/** "In charge today: public health services for children, the …; injury, …; child poverty, nobody by law." */
export function sayLeadsInShort({ themes, question }: ResponsibilitiesAnswer): string {
  const now = (each: Responsibility) => lasts(each, question.to);
  const commissioners = new Set(
    themes.flatMap(({ commissions }) => commissions.filter(now).map(shortHolder)),
  );
  const leads = themes.flatMap(({ name, leads: all }) =>
    all
      .filter(now)
      .map((each) => `${name.toLowerCase()}, ${each.body === 'none' ? 'nobody by law' : shortHolder(each)}`),
  );
  const said = [
    ...(commissioners.size === 0
      ? []
      : [`public health services for children, ${listNames([...commissioners])}`]),
    ...leads,
  ];
  return said.length === 0 ? 'No duty is recorded today.' : `In charge today: ${said.join('; ')}.`;
}

function sayThen(
  rows: readonly ProfileRow[],
  responsibilities: ResponsibilitiesAnswer,
  map: PartnersAnswer,
): PartnerStatement[] {
  const [first] = rows;
  if (!first?.measure) return [];
  const { period } = first.measure;
  const theme = responsibilities.themes.find((each) => each.theme === first.indicator.theme);
  const duties = [...(theme?.commissions ?? []), ...(theme?.leads ?? [])].filter(
    (each) => lastedIn(each, period) && rows.some(({ age }) => isOfAge(each, age)),
  );
  const sources = [...new Set(duties.map(({ source }) => source))];
  return [
    toStatement({
      text: asSentence(`${namesOf(rows)}, ${period.label}: ${thenWords(first)}`),
      evidence: duties.some((each) => evidenceOf(each, map) === 'law') ? 'law' : 'guide',
      isMain: false,
      source: sources.join('; '),
      sources,
      figures: [],
      demonstration: first.demonstration,
    }),
  ];
}

/** "Hospital admissions for injury, 0 to 4 years and 5 to 17 years": each indicator and each age once. */
function namesOf(rows: readonly ProfileRow[]): string {
  const names = [...new Set(rows.map(({ indicator }) => indicator.shortName))];
  const ages = [...new Set(rows.filter((row) => ageOf(row) !== '').map(({ age }) => midSentence(age.label)))];
  const said = listNames(names.map((name, place) => (place === 0 ? name : midSentence(name))));
  return ages.length === 0 ? said : `${said}, ages ${listNames(ages)}`;
}

/** "commissioned by: Council; led by: local authority …"; of other themes the lead alone. */
function thenWords({ measure, indicator, leads }: ProfileRow): string {
  const commissioned = measure === null || indicator.theme !== 'injury' ? '' : commissionedBy(measure);
  const lead = measure?.lead?.name ?? leads;
  return [
    ...(commissioned === '' ? [] : [`services commissioned then by ${midSentence(commissioned)}`]),
    /^No statutory/.test(lead) ? midSentence(lead) : `outcome led then by ${midSentence(lead)}`,
  ].join('; ');
}

const lastedIn = ({ from, to }: Responsibility, period: { readonly start: string; readonly end: string }) =>
  (from === null || from <= period.end) && (to === null || period.start <= to);

/** A duty for every age, or for one that the figure shares; a band by name only may be any. */
const isOfAge = ({ ageFrom, ageTo }: Responsibility, age: ProfileRow['age']): boolean =>
  ageFrom === null ||
  ageTo === null ||
  age.from === null ||
  (age.from <= ageTo && ageFrom <= (age.to ?? 120));

const agesWords = ({ ages, ageFrom }: Responsibility): string =>
  ageFrom === null ? '' : `, ${midSentence(ages)}`;

function dutyInWords(each: Responsibility): string {
  const { relation, body, name, from } = each;
  const since = from === null ? '' : `, since ${formatDay(from)}`;
  if (body === 'none') return `${midSentence(name)}${from === null ? '' : ` (on ${formatDay(from)})`}`;
  const verb =
    relation === 'commissions' ? 'public health services are commissioned by' : 'the outcome is led by';
  return `${verb} the ${midSentence(name)}: ${each.where}${since}`;
}

/** "the council public health team (West Sussex)". */
function shortHolder({ name, holder, where }: Responsibility): string {
  const bare = midSentence(name.replace(/ \([^)]*\)/g, '').replace(/, with .*$/, ''));
  return holder === null && !/^each /.test(where) ? `the ${bare}` : `the ${bare} (${where})`;
}

/** As the map of partners has it; a duty that nobody has is the law's word too. */
function evidenceOf({ source }: Responsibility, { partners }: PartnersAnswer): 'law' | 'guide' {
  const relations = partners.flatMap((partner) => partner.relations);
  return relations.find((each) => each.source === source)?.evidence === 'guide' ? 'guide' : 'law';
}

function holdersOf({ source, relation }: Responsibility, { map }: QuestionGround): string[] {
  const holders = partnersNow(map).filter(({ relations }) =>
    relations.some((each) => each.relation === relation && each.source === source && each.status === 'now'),
  );
  return [...new Set(holders.map((partner) => candidateOf(partner, map).key))];
}
