import { findSuccessors } from '../catalogue/area-lineage.ts';
import type { CatalogueIndicator } from '../catalogue/catalogue.ts';
import type { PartnerAnswer, PartnersAnswer, PartnersQuestion } from '../contract/partners.ts';
import { themeHeading } from '../contract/theme-words.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { toAreaAnswer } from './contract-nouns.ts';
import { findKnownAreas, type KnownAreas, requireArea } from './known-areas.ts';
import { findMemberships } from './known-memberships.ts';
import type { BoundaryGround } from './partners/describe-boundary.ts';
import { findRegister } from './partners/find-register.ts';
import { codesOfMap, findMapAreas } from './partners/map-areas.ts';
import {
  describeMapOfThePast,
  describeTiers,
  partnerGroupNames,
  registerWhy,
  whyNoMap,
  writeAlternativeText,
  writeHeadline,
  writeSentence,
} from './partners/partner-words.ts';
import { placePartners } from './partners/place-partners.ts';
import { findRegisterProvenance } from './partners/register-provenance.ts';

/** The outcomes of the map, in the order of its columns. */
const outcomes = ['injury', 'roads', 'homelessness', 'poverty'] as const;

/**
 * The map of partners of an area: kinds of partner by law and guides, with the organisations that registers name in their
 * place. Of a two-tier area both tiers are shown, each with whose it is. Fails with 404 for an unknown area.
 */
export async function answerPartners(
  question: PartnersQuestion,
  context: AnswerContext,
): Promise<PartnersAnswer> {
  const { catalogue, today } = context;
  const areas = await findKnownAreas(context);
  const map = findMapAreas(requireArea(question.area, areas), areas, today);
  const rows = await findRegister('partner', codesOfMap(map, areas), context);
  const lookUps = await findBoundaryGround(areas, map.asOf, context);
  const partners = placePartners({
    map,
    kinds: catalogue.partners,
    duties: catalogue.duties,
    rows,
    lookUps,
  });
  const provenance = await findRegisterProvenance([...rows, ...lookUpsOf(partners)], context);
  const themes = outcomes.map((id) => ({
    id,
    name: themeHeading(id),
    indicators: catalogue.indicators.filter(({ theme }) => theme === id).map(toIdAndName),
  }));
  return {
    ...(await makeEnvelope(
      context,
      provenance.some(({ demonstration }) => demonstration),
    )),
    area: toAreaAnswer(map.area),
    asOf: map.asOf,
    replaced: describeMapOfThePast(map, areas, today),
    successors: findSuccessors(areas, map.area.code).map(toAreaAnswer),
    headline: writeHeadline(map, partners),
    sentence: writeSentence(map, partners),
    alternativeText: writeAlternativeText(partners, themes),
    themes,
    groups: [...partnerGroupNames]
      .filter(([id]) => partners.some(({ group }) => group === id))
      .map(([id, name]) => ({ id, name })),
    partners,
    tierNote: describeTiers(map),
    districts: map.districts.map(toAreaAnswer),
    registerWhy: rows.length > 0 ? null : registerWhy('partners', map.area.name),
    why: whyNoMap(map, partners),
    provenance,
  };
}

async function findBoundaryGround(
  areas: KnownAreas,
  day: string,
  context: AnswerContext,
): Promise<BoundaryGround> {
  const extracts = await context.store.findExtracts(context.version);
  const memberships = await findMemberships(context);
  return { memberships, areas, day, extracts: new Map(extracts.map((extract) => [extract.id, extract])) };
}

/** The look-ups that say where the boundaries of partners run. */
const lookUpsOf = (partners: readonly PartnerAnswer[]) =>
  partners.flatMap(({ boundary }) => boundary.extracts.map((extract) => ({ entry: { extract } })));

const toIdAndName = ({ id, shortName }: CatalogueIndicator) => ({ id, name: shortName });
