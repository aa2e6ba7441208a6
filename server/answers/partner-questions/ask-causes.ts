import type { CauseGroup, CausesAnswer } from '../../contract/causes.ts';
import { formatCount, formatMeasure, formatValue } from '../../contract/format-figure.ts';
import { questionNumber, questionWords } from '../../contract/partner-question-words.ts';
import type { PartnerStatement, QuestionPart } from '../../contract/partner-questions.ts';
import { formatPounds } from '../../contract/partner-words.ts';
import { midSentence } from '../sentence-words.ts';
import { listNames } from '../trend/describe-selection.ts';
import type { Asked } from './ask-inequalities.ts';
import { candidateOf, partnersNow } from './candidate-of-partner.ts';
import { type Finding, registerLine, sayFindings } from './finding.ts';
import { figuresOf, gatherFigures } from './gather-figures.ts';
import type { QuestionGround } from './question-ground.ts';
import { sayOutstanding } from './say-figure.ts';
import { asSentence, sourceOfExtracts, toGap, toStatement } from './statement.ts';

/** As many causes as are named one by one. */
const mostCauses = 5;

/** As many of them as a short page shows: those that the answer in short names. */
const mostMainCauses = 3;

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

function partOnCauses({ causes, catalogue }: QuestionGround): QuestionPart {
  const { why, howToSupply, area, addsUpNote } = causes;
  const gap = toGap(
    asSentence(`The causes of these injuries are not known for ${area.name}: ${midSentence(why ?? '')}`),
    'admissions',
    ['cause', 'count'],
  );
  return {
    id: 'main-causes',
    heading: 'What are the main causes?',
    note: why === null ? addsUpNote : null,
    inShort: null,
    statements:
      why === null
        ? mainCauses(causes).map((group, place) => ({
            ...sayCause(group, causes, catalogue),
            isMain: place < mostMainCauses,
          }))
        : [],
    gaps: why === null ? [] : [{ ...gap, supply: howToSupply ?? gap.supply }],
  };
}

/** The groups with the most admissions; no external cause is none of them. */
function mainCauses({ groups }: CausesAnswer): CauseGroup[] {
  return groups
    .filter(({ kind, rank }) => kind !== 'none' && rank !== null)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
    .slice(0, mostCauses);
}

/** "Falls: 45 admissions in 2023/24, 30.0% of all, 12.3 per 10,000; more than chance higher than England". */
export function sayCause(
  group: CauseGroup,
  causes: CausesAnswer,
  { causes: known }: Pick<QuestionGround['catalogue'], 'causes'>,
): PartnerStatement {
  const plainly = known.find(({ id }) => id === group.key)?.plainly;
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
  return toStatement({ text: asSentence(`${label}: ${said}${beside}`), ...originOf([group], causes) });
}

function originOf(groups: readonly CauseGroup[], { provenance, demonstration }: CausesAnswer) {
  const extracts = [...new Set(groups.flatMap(({ measure }) => measure?.extract ?? []))];
  return {
    evidence: 'figure',
    source: sourceOfExtracts(extracts, provenance),
    extract: extracts[0] ?? null,
    demonstration,
  } as const;
}

/** What the admissions of each cause may have cost, dearest first, and what published sources say of one. */
function partOnCosts({ priced: causes, catalogue }: QuestionGround): QuestionPart {
  const priced = pricedCauses(causes);
  return {
    id: 'costs',
    heading: 'Which cost most?',
    note: [
      'Costs of different kinds, and of different years, are never added up or set beside each other.',
      ...new Set(priced.map(({ cost }) => asSentence(cost?.priceYearWords ?? ''))),
    ].join(' '),
    inShort: null,
    statements: [
      ...priced.map((group) => sayCost(group, causes)),
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

/** The groups that a source prices, the dearest first by the middle of their range. */
function pricedCauses({ groups }: CausesAnswer): CauseGroup[] {
  return groups.filter(({ cost }) => cost !== null).sort((one, other) => middleOf(other) - middleOf(one));
}

const middleOf = ({ cost }: CauseGroup): number =>
  cost === null ? 0 : (cost.lowerPounds + cost.upperPounds) / 2;

function sayCost(group: CauseGroup, causes: CausesAnswer): PartnerStatement {
  const { cost, label } = group;
  if (cost === null) throw new Error(`no cost: ${label}`);
  const origin = originOf([group], causes);
  const subject = `${label}, ${midSentence(causes.question.age.label)}, ${causes.question.period}`;
  return toStatement({
    ...origin,
    text: `${subject}: ${asSentence(cost.words).replace(/^./, (first) => first.toLowerCase())} ${asSentence(cost.priceYearWords)}`,
    says: asSentence(cost.words),
    source: `${origin.source} Cost of one: ${cost.source}`,
    sources: [origin.source, cost.source],
  });
}

const rangeWords = (lower: number, upper: number): string =>
  lower === upper ? formatPounds(lower) : `${formatPounds(lower)} to ${formatPounds(upper)}`;

const priceWords = (year: string | null): string =>
  year === null ? 'price year not stated' : `in prices of ${year}`;

function sayCausesInShort({ causes, priced }: QuestionGround): string {
  const main = mainCauses(causes).slice(0, 3);
  if (causes.why !== null || main.length === 0) {
    return `What causes children's injuries in ${causes.area.name} is not known yet: no admissions by cause are held.`;
  }
  const names = listNames(main.map(({ label }) => midSentence(label)));
  const [dearest] = pricedCauses(priced);
  const cost =
    dearest?.cost == null
      ? ''
      : ` Of those that a source prices, at ages ${midSentence(priced.question.age.label)}, ${midSentence(dearest.label)} cost most (${dearest.cost.words}).`;
  return `In ${causes.question.period}, at ages ${midSentence(causes.question.age.label)}, most admissions with a known cause were for ${names}.${cost}`;
}

/** What stands out of the figures of injuries, in one sentence. */
function sayTrendsInShort(ground: QuestionGround): string {
  const figures = figuresOf(gatherFigures(themesOfInjury, ground)).filter(
    ({ measure }) => measure.value !== null,
  );
  if (figures.length === 0) return 'No figure of admissions or road casualties is held for this area.';
  const outstanding = sayOutstanding(figures, ground.map.area.code);
  return outstanding.length === 0
    ? 'The figures of admissions and road casualties held here are not worse than those of England, nor getting worse.'
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
