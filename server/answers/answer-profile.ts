import { findSuccessors } from '../catalogue/area-lineage.ts';
import type { ProfileAnswer, ProfilePartner, ProfileQuestion, ProfileRow } from '../contract/profile.ts';
import { themeHeading } from '../contract/theme-words.ts';
import { ageKey } from '../observation/age-band.ts';
import { toAreaDetail } from './answer-areas.ts';
import type { AnswerContext } from './answer-context.ts';
import { makeEnvelope } from './answer-envelope.ts';
import { toAreaAnswer } from './contract-nouns.ts';
import type { Figure } from './denominators/denominator.ts';
import { findProvenance } from './find-provenance.ts';
import { findKnownAreas } from './known-areas.ts';
import { findDefinitions, type KnownIndicator, listKnownIndicators } from './known-indicators.ts';
import { addAgeWithRate } from './profile/add-age-with-rate.ts';
import { choosePeers } from './profile/choose-peers.ts';
import {
  describeMethods,
  describeProfile,
  type ProfileSetting,
  subtitleOf,
} from './profile/describe-profile.ts';
import { describeReplacement } from './profile/describe-replacement.ts';
import { findPeerValues, type PeerValues } from './profile/find-peer-values.ts';
import type { Peers } from './profile/find-peers.ts';
import { findProfileLines, type ProfileGround, type SubjectLines } from './profile/find-profile-lines.ts';
import { gatherProfileCaveats } from './profile/gather-profile-caveats.ts';
import { describePart, describePartner, hasPart, listPartners } from './profile/profile-partner.ts';
import { type ProfileSelection, type ProfileSubject, selectProfile } from './profile/select-profile.ts';
import { toProfileIndicator, toProfileRow } from './profile/to-profile-row.ts';
import { writeProfileAlternativeText } from './profile/write-profile-alternative-text.ts';
import { writeProfileHeadline } from './profile/write-profile-headline.ts';
import { writeProfileSummary } from './profile/write-profile-summary.ts';

/** What is known before the figures are found. */
interface Ground extends ProfileGround {
  readonly selection: ProfileSelection;
  readonly peers: Peers | null;
  readonly partner: ProfilePartner | null;
}

/** An indicator with all that was found for its rows. */
interface Found extends SubjectLines {
  readonly indicator: KnownIndicator;
  /** By age; absent where the area has no figure. */
  readonly peerValues: ReadonlyMap<string, PeerValues>;
}

/**
 * Every indicator for one area: a row for each of the ages chosen, with the latest figure, what it is compared with,
 * where it is going, its place among areas of the same type and whose job it is, and a summary in words made from
 * nothing but these. An indicator without a figure for the area has its row, which says why; an unknown area is a
 * `QuestionError`.
 */
export async function answerProfile(
  code: string,
  question: ProfileQuestion,
  context: AnswerContext,
): Promise<ProfileAnswer> {
  const ground = await findGround(code, question, context);
  const found = await Promise.all(
    ground.selection.subjects.map((subject) => findSubject(subject, ground, context)),
  );
  const rows = found.flatMap((each) => toRows(each, ground, context));
  return {
    ...(await makeEnvelope(
      context,
      rows.some(({ demonstration }) => demonstration) || arePeersMadeUp(ground),
    )),
    ...restate(ground, context),
    partner: ground.partner,
    partners: listPartners({ ...context.catalogue, today: context.today }),
    ...writeWords(
      { ...ground.selection, peers: ground.peers, partner: ground.partner },
      ground.partner,
      rows,
    ),
    themes: themesOf(rows),
    rows,
    notHeld: ground.selection.notHeld.map(explainNotHeld),
    caveats: gatherProfileCaveats(found, ground.extracts),
    provenance: findProvenance(figuresOf(found), ground.extracts, ground.peers?.extracts),
    why: whyNothing(rows, ground),
  };
}

async function findGround(code: string, question: ProfileQuestion, context: AnswerContext): Promise<Ground> {
  const { store, catalogue, version, today } = context;
  const [holdings, definitions, areas, extracts] = await Promise.all([
    store.findHoldings(version),
    findDefinitions(context),
    findKnownAreas(context),
    store.findExtracts(version),
  ]);
  const indicators = listKnownIndicators(catalogue, holdings, definitions);
  const { duties, organisations } = catalogue;
  const setting = { areas, duties, organisations, today };
  const selection = selectProfile(code, question, { ...setting, indicators });
  const { area, partner } = selection;
  return {
    selection,
    partner: partner && describePartner(partner, area, indicators, setting),
    areas,
    extracts: new Map(extracts.map((extract) => [extract.id, extract])),
    peers: await choosePeers(question.peers, { area, areas }, context),
  };
}

/** The figures of the area, then those of its peers in the periods of the latest. */
async function findSubject(subject: ProfileSubject, ground: Ground, context: AnswerContext): Promise<Found> {
  const { indicator } = subject;
  const usual = await findProfileLines(subject, ground.selection, ground, context);
  const lines = keepOwn(
    await addAgeWithRate(usual, subject, ground.selection, ground, context),
    subject,
    ground,
  );
  const latest = lines.rows.flatMap(({ area }) => area.observations.at(-1) ?? []);
  const values = ground.peers ? await findPeerValues(latest, ground.peers, indicator, ground, context) : [];
  const peerValues = new Map(
    values.flatMap((each, index): [string, PeerValues][] => {
      const figure = latest[index];
      return figure ? [[ageKey(figure.age), each]] : [];
    }),
  );
  return { ...lines, indicator, peerValues };
}

/** An age that was added for its rate may be one in which the partner has no part. */
function keepOwn(
  lines: SubjectLines,
  { indicator }: ProfileSubject,
  { selection: { partner } }: Ground,
): SubjectLines {
  if (partner === null) return lines;
  return { ...lines, rows: lines.rows.filter(({ area }) => hasPart(partner, indicator.theme, area.age)) };
}

function toRows(found: Found, ground: Ground, { catalogue, today }: AnswerContext): ProfileRow[] {
  const { indicator, rows, benchmarkObservations, peerValues } = found;
  const { selection, peers } = ground;
  const setting = { indicator, selection, ground, benchmarkObservations, peers, duties: catalogue.duties };
  const { duties, organisations } = catalogue;
  const partnerSetting = { areas: ground.areas, duties, organisations, today };
  return rows.map((lines) => ({
    ...toProfileRow(lines, peerValues.get(ageKey(lines.area.age)) ?? null, setting),
    partnerPart:
      selection.partner &&
      describePart(selection.partner, indicator.theme, lines.area.age, selection.area, partnerSetting),
  }));
}

function restate({ selection, areas }: Ground, { today }: AnswerContext) {
  const { area, benchmark } = selection;
  return {
    area: {
      ...toAreaDetail(area, areas),
      successors: findSuccessors(areas, area.code).map(toAreaAnswer),
    },
    replaced: describeReplacement(area, areas, today),
    benchmark: benchmark && toAreaAnswer(benchmark),
  };
}

function writeWords(setting: ProfileSetting, partner: ProfilePartner | null, rows: readonly ProfileRow[]) {
  const benchmark = setting.benchmark?.name ?? null;
  return {
    headline: writeProfileHeadline(setting.area.name, benchmark, rows, partnerOfHeadline(partner)),
    subtitle: subtitleOf(setting, rows),
    sentence: describeProfile(setting, rows),
    summary: writeProfileSummary(benchmark, rows),
    alternativeText: writeProfileAlternativeText(setting, rows),
    methods: describeMethods(setting, rows),
  };
}

/** A body with duties of today and of the past is left out, since the figures of some themes are not of its time. */
function partnerOfHeadline(partner: ProfilePartner | null) {
  if (partner === null) return null;
  const duties = [...partner.leads, ...partner.commissions];
  const isOfToday = partner.isOfToday;
  if (!isOfToday && duties.some(({ isNow }) => isNow)) return null;
  return { name: partner.name, isOfToday, hadPart: duties.length > 0 };
}

function themesOf(rows: readonly ProfileRow[]): ProfileAnswer['themes'] {
  const themes = [...new Set(rows.map(({ indicator }) => indicator.theme))];
  return themes.map((theme) => ({ theme, name: themeHeading(theme) }));
}

function explainNotHeld(indicator: KnownIndicator): ProfileAnswer['notHeld'][number] {
  const why = `No extract with figures for “${indicator.name}” has been brought in yet.`;
  return { indicator: toProfileIndicator(indicator), why };
}

/** Peers that were found from made-up figures make the range one of made-up areas. */
const arePeersMadeUp = ({ peers, extracts }: Ground): boolean =>
  (peers?.extracts ?? []).some((id) => extracts.get(id)?.demonstration ?? false);

/** Every figure that the answer was made from. */
function figuresOf(found: readonly Found[]): Figure[] {
  return found.flatMap(({ rows, peerValues }) => [
    ...rows.flatMap(({ area, benchmark }) => [...area.observations, ...(benchmark?.observations ?? [])]),
    ...[...peerValues.values()].flatMap((peers) => peers.figures),
  ]);
}

/** Why there is not a single figure, each reason once. */
function whyNothing(
  rows: readonly ProfileRow[],
  { selection: { area, notHeld }, partner }: Ground,
): string | null {
  if (partner?.why) return partner.why;
  if (rows.some(({ measure }) => measure !== null)) return null;
  if (rows.length === 0 && partner && notHeld.length > 0) {
    return `${partner.title}: no extract with figures for them has been brought in yet.`;
  }
  if (rows.length === 0) return 'No extract with figures has been brought in yet.';
  return [`No figure is held for ${area.name}.`, ...new Set(rows.flatMap(({ why }) => why ?? []))].join(' ');
}
