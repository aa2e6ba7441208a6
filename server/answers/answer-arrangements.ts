import type {
  ArrangementAnswer,
  ArrangementsAnswer,
  ArrangementsQuestion,
} from '../contract/arrangements.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { answerPartnerTrend } from './answer-partner-trend.ts';
import { findOutcome, outcomeIndicator } from './arrangements/find-outcome.ts';
import { arrangementLaw } from './arrangements/find-warnings.ts';
import { toArrangement } from './arrangements/to-arrangement.ts';
import { toAreaAnswer } from './contract-nouns.ts';
import { findKnownAreas, requireArea } from './known-areas.ts';
import { findRegister, type RegisterRow } from './partners/find-register.ts';
import { codesOfMap, findMapAreas } from './partners/map-areas.ts';
import { registerWhy } from './partners/partner-words.ts';
import { findRegisterProvenance } from './partners/register-provenance.ts';

/**
 * The Health Act arrangements of an area and, where there are two tiers of council, of the other tier: who pays what,
 * which dates fall due, what the Act does not allow, and the figures of the ages that it serves beside its years. Fails with 404 for an unknown area.
 */
export async function answerArrangements(
  question: ArrangementsQuestion,
  context: AnswerContext,
): Promise<ArrangementsAnswer> {
  const { today } = context;
  const areas = await findKnownAreas(context);
  const map = findMapAreas(requireArea(question.area, areas), areas, today);
  const rows = await findRegister('arrangement', codesOfMap(map, areas), context);
  const arrangements = await addOutcomes(
    gather(rows).map((own) => toArrangement(own, today)),
    context,
  );
  const provenance = await findRegisterProvenance(rows, context);
  return {
    ...(await makeEnvelope(
      context,
      provenance.some(({ demonstration }) => demonstration) ||
        arrangements.some(({ outcome }) => outcome.trend?.demonstration === true),
    )),
    area: toAreaAnswer(map.area),
    asOf: today,
    sentence: writeSentence(map.area.name, arrangements),
    law: arrangementLaw,
    arrangements,
    why: rows.length > 0 ? null : registerWhy('arrangements', map.area.name),
    provenance,
  };
}

/** The figures of each area are found once, however many arrangements it has. */
async function addOutcomes(
  arrangements: readonly Omit<ArrangementAnswer, 'outcome'>[],
  context: AnswerContext,
): Promise<ArrangementAnswer[]> {
  const codes = [...new Set(arrangements.map(({ area }) => area.code))];
  const trends = await Promise.all(
    codes.map((area) => answerPartnerTrend({ area, indicator: outcomeIndicator }, context)),
  );
  const ofArea = new Map(trends.map((trend) => [trend.area.code, trend]));
  return arrangements.flatMap((arrangement) => {
    const trend = ofArea.get(arrangement.area.code);
    return trend ? [{ ...arrangement, outcome: findOutcome(arrangement, trend) }] : [];
  });
}

type OwnRows = [RegisterRow<'arrangement'>, ...RegisterRow<'arrangement'>[]];

function gather(rows: readonly RegisterRow<'arrangement'>[]): OwnRows[] {
  const byArrangement = new Map<string, OwnRows>();
  for (const row of rows) {
    const key = `${row.entry.body.arrangement.toLowerCase()}|${row.area.code}`;
    const known = byArrangement.get(key);
    if (known) known.push(row);
    else byArrangement.set(key, [row]);
  }
  return [...byArrangement.values()];
}

function writeSentence(area: string, arrangements: readonly ArrangementAnswer[]): string {
  if (arrangements.length === 0) return `No Health Act arrangement is recorded for ${area}.`;
  const now = arrangements.filter(({ status }) => status === 'now').length;
  const many =
    arrangements.length === 1 ? '1 Health Act arrangement' : `${arrangements.length} Health Act arrangements`;
  return `${area} has ${many} on record, ${now} of them in force.`;
}
