import type { CauseGroup, CausesAnswer } from '../../contract/causes.ts';
import { formatCount, formatMeasure, formatValue } from '../../contract/format-figure.ts';
import type { PartnerStatement } from '../../contract/partner-questions.ts';
import { midSentence } from '../sentence-words.ts';
import type { QuestionGround } from './question-ground.ts';
import { countyOf } from './say-county.ts';
import { asSentence, sourceOfExtracts, toStatement } from './statement.ts';

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
export function saidOf(
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

/** What a statement about a cause rests on: figures of the area, or of the county above it. */
export function originOf(
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
