import type { CausesAnswer } from '../../contract/causes.ts';
import type { ComparisonAnswer } from '../../contract/comparison.ts';
import type { ProfileAnswer } from '../../contract/profile.ts';
import { answerArrangements } from '../answer-arrangements.ts';
import { answerCauses } from '../answer-causes.ts';
import { answerComparison } from '../answer-comparison.ts';
import type { AnswerContext } from '../answer-context.ts';
import { answerInequality } from '../answer-inequality.ts';
import { answerPartners } from '../answer-partners.ts';
import { answerProfile } from '../answer-profile.ts';
import { answerResponsibilities } from '../answer-responsibilities.ts';
import { findKnownAreas, requireArea } from '../known-areas.ts';
import { findRegister } from '../partners/find-register.ts';
import { codesOfMap, findMapAreas, type MapAreas } from '../partners/map-areas.ts';
import { statusOn } from '../partners/spell.ts';
import { ENGLAND } from '../profile/select-profile.ts';
import type { QuestionGround } from './question-ground.ts';

const injuries = 'injury-admissions';

/** Asks everything that the four questions are answered from, of one area. Fails with 404 for an unknown area. */
export async function findQuestionGround(code: string, context: AnswerContext): Promise<QuestionGround> {
  const areas = await findKnownAreas(context);
  const map = findMapAreas(requireArea(code, areas), areas, context.today);
  const area = map.area.code;
  const [partners, arrangements, responsibilities, profile, county, own, england, causes, priced, rows] =
    await Promise.all([
      answerPartners({ area }, context),
      answerArrangements({ area }, context),
      answerResponsibilities({ area, to: map.asOf }, context),
      answerProfile(area, {}, context),
      map.county === null ? null : answerProfile(map.county.code, {}, context),
      answerInequality({ indicator: injuries, area }, context),
      answerInequality({ indicator: injuries, area: ENGLAND }, context),
      askCausesOf(map, {}, context),
      askCausesOf(map, pricedAge(context.catalogue), context),
      findRegister('partner', codesOfMap(map, areas), context),
    ]);
  return {
    catalogue: context.catalogue,
    map: partners,
    rows: rows.filter(({ entry }) => statusOn(entry.body, map.asOf) === 'now'),
    arrangements,
    responsibilities,
    profile,
    county,
    districts: await askDistricts(map, profile, context),
    inequality: { own, england },
    causes,
    priced,
  };
}

/** Of a district that holds no causes those of its county, where that holds them; else the area's own. */
async function askCausesOf(
  { area, county }: MapAreas,
  age: { readonly age?: string },
  context: AnswerContext,
): Promise<CausesAnswer> {
  const own = await answerCauses({ area: area.code, ...age }, context);
  if (own.why === null || county === null) return own;
  const above = await answerCauses({ area: county.code, ...age }, context);
  return above.why === null ? above : own;
}

/** The age for which a source says what an admission costs. */
function pricedAge({ costs }: AnswerContext['catalogue']): { readonly age?: string } {
  const cost = costs.find(
    ({ per, ageFrom, ageTo }) => per === 'admission' && ageFrom !== null && ageTo !== null,
  );
  return cost ? { age: `${cost.ageFrom}-${cost.ageTo}` } : {};
}

/** What a county has no figure of is asked of its districts, an answer an indicator; those without one are left out. */
async function askDistricts(
  { area, districts }: MapAreas,
  profile: ProfileAnswer,
  context: AnswerContext,
): Promise<ComparisonAnswer[]> {
  if (districts.length === 0) return [];
  const held = new Set(
    profile.rows.filter(({ measure }) => measure !== null).map(({ indicator }) => indicator.id),
  );
  const wanted = new Set(profile.rows.map(({ indicator }) => indicator.id).filter((id) => !held.has(id)));
  const answers = await Promise.all(
    [...wanted].map((indicator) =>
      answerComparison({ indicator, areaType: 'ltla', parent: area.code }, context),
    ),
  );
  return answers.filter(({ rows }) => rows.some(({ measure }) => measure.value !== null));
}
