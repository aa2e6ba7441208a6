import type { CauseGroup, CausesAnswer } from '../../contract/causes.ts';
import { formatCount, formatMeasure, formatValue } from '../../contract/format-figure.ts';
import { questionNumber, questionWords } from '../../contract/partner-question-words.ts';
import type { PartnerStatement, QuestionPart } from '../../contract/partner-questions.ts';
import { formatPounds } from '../../contract/partner-words.ts';
import { midSentence } from '../sentence-words.ts';
import { listNames } from '../trend/describe-selection.ts';
import type { Asked } from './ask-inequalities.ts';
import { candidateOf, partnersNow } from './candidate-of-partner.ts';
import { doOverlap, listPricedCauses, type PricedCause, sayDearest } from './dearest-causes.ts';
import { type Finding, registerLine, sayFindings } from './finding.ts';
import { figuresOf, gatherFigures } from './gather-figures.ts';
import { listMainCauses, nameLeadingCauses } from './leading-causes.ts';
import type { QuestionGround } from './question-ground.ts';
import { countyOf, heldWhere } from './say-county.ts';
import { sayOutstanding } from './say-figure.ts';
import { asSentence, sourceOfExtracts, toGap, toStatement } from './statement.ts';

/** What figures of injuries are about. */
const themesOfInjury = ['injury', 'roads'] as const;

/**
 * The main causes of serious, preventable injury and which cost most: admissions by age and road casualties with their
 * trends, causes and cost ranges where they are held, and who has a bearing on them.
 */
export function askCauses(ground: QuestionGround): Asked {
  const bearing = findBearing(ground);
  return {
    question: {
      id: 'causes',
      number: questionNumber('causes'),
      question: questionWords('causes'),
      inShort: `${sayCausesInShort(ground)} ${sayTrendsInShort(ground)}`,
      parts: [
        ...themesOfInjury.map((theme) => partOnTheme(theme, ground)),
        partOnCauses(ground),
        partOnCosts(ground),
        {
          id: 'bearing',
          heading: 'Who has a bearing on them?',
          note: 'Beside those whose job it is by law (question 1). To have a bearing is not to cause a figure.',
          inShort: null,
          statements: sayFindings(bearing, 'Kinds of partner that generally have a bearing').map(
            // It stands with the candidates, whom it speaks for.
            (each) => ({ ...each, isMain: false }),
          ),
          gaps: [],
        },
      ],
    },
    findings: bearing,
  };
}

const headings: Record<(typeof themesOfInjury)[number], string> = {
  injury: 'How many children are admitted to hospital for injury?',
  roads: 'How many children are killed or seriously injured on the roads?',
};

function partOnTheme(theme: (typeof themesOfInjury)[number], ground: QuestionGround): QuestionPart {
  const { statements, gaps, note } = gatherFigures([theme], ground);
  return {
    id: theme,
    heading: headings[theme],
    note,
    inShort: null,
    statements: [...statements],
    gaps: [...gaps],
  };
}

function partOnCauses(ground: QuestionGround): QuestionPart {
  const { causes } = ground;
  const main = listMainCauses(causes);
  const named = nameLeadingCauses(main);
  const { why, howToSupply, area, addsUpNote } = causes;
  const gap = toGap(
    asSentence(`The causes of these injuries are not known for ${area.name}: ${midSentence(why ?? '')}`),
    'admissions',
    ['cause', 'count'],
  );
  return {
    id: 'main-causes',
    heading: 'What are the main causes?',
    note: why === null ? [...(main.length === 0 ? [sayNoneShown(ground)] : []), addsUpNote].join(' ') : null,
    inShort: null,
    statements:
      why === null
        ? main.map((group) => ({
            ...sayCause(group, causes, ground),
            // A short page shows those that the answer in short names, and all where too many tie to name any.
            isMain: named.length === 0 || named.includes(group),
          }))
        : [],
    gaps: why === null ? [] : [{ ...gap, supply: howToSupply ?? gap.supply }],
  };
}

/** "Falls: 45 admissions in 2023/24, 30.0% of all, 12.3 per 10,000; more than chance higher than England". */
export function sayCause(
  group: CauseGroup,
  causes: CausesAnswer,
  ground: Pick<QuestionGround, 'catalogue' | 'map'>,
): PartnerStatement {
  const plainly = ground.catalogue.causes.find(({ id }) => id === group.key)?.plainly;
  const label = plainly === undefined ? group.label : `${group.label} (${plainly})`;
  const { measure, share, difference, isUnderFivesPriority } = group;
  const { indicator, question } = causes;
  const count = measure?.count ?? null;
  const said = [
    ...(count === null
      ? []
      : [
          `${formatCount(count)} admissions at ages ${midSentence(question.age.label)} in ${question.period}`,
        ]),
    ...(share === null ? [] : [`${formatValue(share * 100)}% of all`]),
    ...(measure === null || measure.value === null ? [] : [formatMeasure(measure.value, indicator.unit)]),
    ...(isUnderFivesPriority ? ['a public health priority for children under 5'] : []),
  ].join(', ');
  const beside = difference === null ? '' : `; ${midSentence(difference.words).replace(';', ',')}`;
  return toStatement({
    ...saidOf(label, `${said}${beside}`, causes, ground),
    ...originOf(group, causes, ground),
  });
}

/** What is said of a cause; of the county's, first whose it is. */
function saidOf(
  label: string,
  said: string,
  causes: CausesAnswer,
  ground: Pick<QuestionGround, 'map'>,
): Pick<PartnerStatement, 'text' | 'subject' | 'says'> {
  const county = countyOf(causes, ground);
  return {
    text:
      county === null
        ? asSentence(`${label}: ${said}`)
        : asSentence(`${county}, of which ${ground.map.area.name} is part: ${midSentence(label)}: ${said}`),
    subject: county === null ? label : `${label}, ${causes.area.name}`,
    says: asSentence(said),
  };
}

function originOf(
  { measure }: CauseGroup,
  causes: CausesAnswer,
  ground: Pick<QuestionGround, 'map'>,
): Pick<PartnerStatement, 'evidence' | 'source' | 'extract' | 'demonstration'> {
  const { provenance, demonstration } = causes;
  const extracts = measure?.extract === undefined ? [] : [measure.extract];
  return {
    evidence: countyOf(causes, ground) === null ? 'figure' : 'elsewhere',
    source: sourceOfExtracts(extracts, provenance),
    extract: extracts[0] ?? null,
    demonstration,
  };
}

/** What the admissions of each cause may have cost, the highest first, and what published sources say of one. */
function partOnCosts(ground: QuestionGround): QuestionPart {
  const { priced: causes, catalogue } = ground;
  const priced = listPricedCauses(causes);
  return {
    id: 'costs',
    heading: 'Which cost most?',
    note: [
      'Costs of different kinds, and of different years, are never added up or set beside each other.',
      ...(doOverlap(priced)
        ? [
            'Causes stand by the upper end of their range; where ranges overlap, that order does not say which cost more.',
          ]
        : []),
      ...new Set(priced.map(({ cost }) => asSentence(cost.priceYearWords))),
    ].join(' '),
    inShort: null,
    statements: [
      ...priced.map((group) => sayCost(group, ground)),
      ...catalogue.costs.map(
        ({ covers, leavesOut, lowerPounds, upperPounds, priceYear, lengthOfStay, source }) =>
          toStatement({
            text: asSentence(
              `${covers.replace(/, by length of stay$/, '')}${lengthOfStay === null ? '' : `, for a stay of ${lengthOfStay.toLowerCase()}`}: ${rangeWords(lowerPounds, upperPounds)} each, ${priceWords(priceYear)}. It leaves out: ${midSentence(leavesOut)}`,
            ),
            evidence: 'study',
            source,
            isMain: priced.length === 0,
          }),
      ),
    ],
    gaps:
      priced.length > 0
        ? []
        : [
            toGap(
              asSentence(
                `What the injuries of ${causes.area.name} cost is not known: ${midSentence(causes.why ?? 'no cause that is held has a price by a source')}`,
              ),
              'admissions',
              ['cause', 'age', 'count'],
            ),
          ],
  };
}

function sayCost({ cost, label, ...group }: PricedCause, ground: QuestionGround): PartnerStatement {
  const { priced: causes } = ground;
  const origin = originOf({ ...group, cost, label }, causes, ground);
  const subject = `${label}, ${midSentence(causes.question.age.label)}, ${causes.question.period}`;
  const said = saidOf(subject, cost.words, causes, ground);
  return toStatement({
    ...origin,
    ...said,
    text: `${said.text} ${asSentence(cost.priceYearWords)}`,
    source: `${origin.source} Cost of one: ${cost.source}`,
    sources: [origin.source, cost.source],
  });
}

const rangeWords = (lower: number, upper: number): string =>
  lower === upper ? formatPounds(lower) : `${formatPounds(lower)} to ${formatPounds(upper)}`;

const priceWords = (year: string | null): string =>
  year === null ? 'price year not stated' : `in prices of ${year}`;

function sayCausesInShort(ground: QuestionGround): string {
  const { causes, priced } = ground;
  if (causes.why !== null) {
    return `What causes children's injuries in ${causes.area.name} is not known yet: no admissions by cause are held.`;
  }
  const main = listMainCauses(causes);
  const dearest = sayDearest(listPricedCauses(priced));
  const cost =
    dearest === null
      ? ''
      : ` At ages ${midSentence(priced.question.age.label)}${inCounty(priced, ground)}, ${dearest}.`;
  return `${main.length === 0 ? sayNoneShown(ground) : sayLeading(main, ground)}${cost}`;
}

/** "In 2023/24, at ages 0 to 17 years, most admissions with a known cause were for falls and transport." */
function sayLeading(main: readonly CauseGroup[], ground: QuestionGround): string {
  const named = nameLeadingCauses(main);
  const opening = `In ${ground.causes.question.period}, at ages ${midSentence(ground.causes.question.age.label)}${inCounty(ground.causes, ground)},`;
  if (named.length > 0) {
    return `${opening} most admissions with a known cause were for ${listNames(named.map(({ label }) => midSentence(label)))}.`;
  }
  const tied = main.filter(({ rank }) => rank === main[0]?.rank);
  return `${opening} no cause leads: ${tied.length} causes have as many admissions, ${formatCount(tied[0]?.measure?.count ?? 0)} each.`;
}

const sayNoneShown = ({ causes }: QuestionGround): string =>
  `Which causes lead in ${causes.area.name} is not known: no count by cause above 0 is shown for ${causes.question.period}.`;

/** ", in the county, West Sussex"; nothing for the area itself. */
function inCounty(causes: CausesAnswer, ground: QuestionGround): string {
  const county = countyOf(causes, ground);
  return county === null ? '' : `, in ${county}`;
}

/** What stands out of the figures of injuries, in one sentence. */
function sayTrendsInShort(ground: QuestionGround): string {
  const figures = figuresOf(gatherFigures(themesOfInjury, ground)).filter(
    ({ measure }) => measure.value !== null,
  );
  if (figures.length === 0) return 'No figure of admissions or road casualties is held for this area.';
  const outstanding = sayOutstanding(figures, ground.map.area.code);
  return outstanding.length === 0
    ? `The figures of admissions and road casualties ${heldWhere(figures, ground)} are not worse than those of England, nor getting worse.`
    : `Of the figures of admissions and road casualties, these stand out: ${outstanding.join('; ')}.`;
}

/** Who influences injury or road safety, by law, guide, register or general knowledge. */
function findBearing({ map }: QuestionGround): Finding[] {
  const fileOf = (id: string | null) => map.provenance.find(({ extract }) => extract === id)?.fileName;
  return partnersNow(map).flatMap((partner) =>
    partner.relations
      .filter(({ relation, status, theme }) => {
        return relation === 'influences' && status === 'now' && themesOfInjury.some((each) => each === theme);
      })
      .map((each) => ({
        question: 'causes' as const,
        candidate: candidateOf(partner, map),
        says: midSentence(each.words),
        evidence: each.evidence,
        source: each.line === null ? each.source : registerLine(each.line, fileOf(each.extract)),
        extract: each.extract,
        line: each.line,
        demonstration: map.provenance.some(
          ({ extract, demonstration }) => demonstration && extract === each.extract,
        ),
      })),
  );
}
