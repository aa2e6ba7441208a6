import type { PartnerStatement, QuestionPart } from '../../contract/partner-questions.ts';
import { formatPounds } from '../../contract/partner-words.ts';
import { midSentence } from '../sentence-words.ts';
import { doOverlap, listPricedCauses, type PricedCause } from './dearest-causes.ts';
import type { QuestionGround } from './question-ground.ts';
import { originOf, saidOf } from './say-cause.ts';
import { asSentence, toGap, toStatement } from './statement.ts';

/** What the admissions of each cause may have cost, the highest first, and what published sources say of one. */
export function partOnCosts(ground: QuestionGround): QuestionPart {
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
