import type { Strategy } from '../../catalogue/strategy.ts';
import type { CauseGroup, CausesAnswer } from '../../contract/causes.ts';
import { listNames } from '../../contract/list-names.ts';
import { questionNumber, questionWords } from '../../contract/partner-question-words.ts';
import type { EvidenceFigure, PartnerStatement, QuestionPart } from '../../contract/partner-questions.ts';
import { ageKey } from '../../observation/age-band.ts';
import { midSentence } from '../sentence-words.ts';
import type { Asked } from './ask-inequalities.ts';
import { candidateOf, partnerOfRow, partnersNow } from './candidate-of-partner.ts';
import { byRegister, byRule, type Finding, sayFindings } from './finding.ts';
import { gatherFigures } from './gather-figures.ts';
import { matchWords } from './match-words.ts';
import type { QuestionGround } from './question-ground.ts';
import { sayCause } from './say-cause.ts';
import { countyOf } from './say-county.ts';
import { sayOutstanding } from './say-figure.ts';
import { asSentence, toGap } from './statement.ts';

/** A finding about a strategy; null where it is none of those asked about. */
interface Held {
  readonly strategy: string | null;
  readonly finding: Finding;
}

/** More organisations than these are counted in the answer in short. */
const mostNames = 3;

/** What the figures say about a strategy. */
interface Fit {
  readonly strategy: Strategy;
  readonly statements: readonly PartnerStatement[];
  /** Why it has reason here; null where the figures give none, or none is held. */
  readonly reason: string | null;
}

/**
 * Which strategies fit: for each sort of strategy what the area's figures say, whose strategy it is by law or in general,
 * and which organisations have it by the register.
 */
export function askStrategies(ground: QuestionGround): Asked {
  const held = [...findRecorded(ground), ...findGeneral(ground)];
  const fits = ground.catalogue.strategies.map((strategy) => judgeFit(strategy, ground));
  return {
    question: {
      id: 'strategies',
      number: questionNumber('strategies'),
      question: questionWords('strategies'),
      inShort: `${sayFitInShort(fits)} ${sayRegisterInShort(held, ground)}`,
      parts: [
        ...partWithoutRegister(ground),
        ...fits.map((fit) => toPart(fit, held, ground)),
        ...partOnOthers(held),
      ],
    },
    findings: held.map(({ finding }) => finding),
  };
}

function judgeFit(strategy: Strategy, ground: QuestionGround): Fit {
  const gathered = gatherFigures(['injury', 'roads', 'poverty', 'homelessness'], ground);
  const own = gathered.statements.filter(({ figures }) =>
    figures.some((figure) => isAbout(figure, strategy)),
  );
  const answer = causesFor(strategy, ground);
  const causes = answer.groups.filter(
    ({ key, measure }) => strategy.causes.includes(key) && (measure?.count ?? null) !== null,
  );
  const reasons = [
    ...sayOutstanding(
      own.flatMap(({ figures }) => figures),
      ground.map.area.code,
    ),
    ...causes
      .filter(isMoreThanEngland)
      .map(
        ({ label, difference }) => `${midSentence(label)}${placeOf(answer, ground)} (${difference?.words})`,
      ),
  ];
  return {
    strategy,
    statements: [...own, ...causes.map((group) => sayCause(group, answer, ground))],
    reason: reasons.length === 0 ? null : reasons.join('; '),
  };
}

/** Causes at the age that the strategy's figures are about, where they are asked for at that age. */
function causesFor({ figures }: Strategy, { causes, priced }: QuestionGround): CausesAnswer {
  const isOfAge = figures.some(({ age }) => age !== null && ageKey(age) === priced.question.age.key);
  return isOfAge ? priced : causes;
}

/** " in West Sussex" where the causes are those of the county; nothing for the area itself. */
const placeOf = (answer: CausesAnswer, ground: QuestionGround): string =>
  countyOf(answer, ground) === null ? '' : ` in ${answer.area.name}`;

const isMoreThanEngland = ({ difference }: CauseGroup): boolean =>
  difference?.isMoreThanChance === true && difference.value > 0;

const isAbout = ({ indicator, age }: EvidenceFigure, { figures }: Strategy): boolean =>
  figures.some(
    (each) => each.indicator === indicator.id && (each.age === null || ageKey(each.age) === age.key),
  );

function findRecorded({ rows, map, catalogue }: QuestionGround): Held[] {
  return rows.flatMap((row) => {
    const partner = partnerOfRow(row, map);
    if (!partner) return [];
    return row.entry.body.strategies.flatMap((words) => {
      const ids = matchWords(words, catalogue.strategies).map(({ id }) => id);
      const finding = byRegister(
        {
          question: 'strategies',
          candidate: candidateOf(partner, map),
          says: `has the strategy “${words}”`,
        },
        row,
        map.provenance,
      );
      return (ids.length === 0 ? [null] : ids).map((strategy) => ({ strategy, finding }));
    });
  });
}

function findGeneral({ map, catalogue }: QuestionGround): Held[] {
  const now = partnersNow(map);
  return catalogue.strategies.flatMap(({ id, partners }) =>
    partners.flatMap(({ kind, words, evidence, source }) => {
      const candidates = now.filter((partner) => partner.kind === kind).map((each) => candidateOf(each, map));
      const once = new Map(candidates.map((candidate) => [candidate.key, candidate]));
      return [...once.values()].map((candidate) => ({
        strategy: id,
        finding: byRule({ question: 'strategies', candidate, says: midSentence(words), evidence, source }),
      }));
    }),
  );
}

function toPart(
  { strategy, statements, reason }: Fit,
  held: readonly Held[],
  { map, rows }: QuestionGround,
): QuestionPart {
  const { id, name } = strategy;
  const own = held.filter((each) => each.strategy === id).map(({ finding }) => finding);
  const isRecorded = own.some(({ evidence }) => evidence === 'register');
  const gap = toGap(
    `No row of the register names an organisation of ${map.area.name} with a strategy for ${midSentence(name)}.`,
    'partners',
    ['organisation', 'strategies'],
  );
  return {
    id,
    heading: name,
    note: noteOn(strategy, statements),
    inShort: sayFit(statements, reason),
    // The figures stand with the questions on inequalities and causes: here is what they come to.
    statements: [
      ...statements.map((each) => ({ ...each, isMain: false })),
      ...sayFindings(own, `Whose strategy it may be, generally`),
    ],
    gaps: isRecorded || rows.length === 0 ? [] : [gap],
  };
}

function sayFit(statements: Fit['statements'], reason: Fit['reason']): string | null {
  if (statements.length === 0) return null;
  return reason === null
    ? "The figures are not worse or higher than England's, nor getting worse."
    : asSentence(`Reason by the figures: ${reason}`);
}

function noteOn({ figures, causes }: Strategy, statements: readonly PartnerStatement[]): string | null {
  if (statements.length > 0) return null;
  return figures.length + causes.length === 0
    ? 'No indicator of this service speaks of it: whether it fits is for the partners to say.'
    : 'No figure that speaks of it is held for this area.';
}

/** Said once, not for each strategy. */
function partWithoutRegister({ map, rows }: QuestionGround): QuestionPart[] {
  if (rows.length > 0) return [];
  const gap = toGap(
    `No register of partners is held for ${map.area.name}, so which strategies there are here is not known.`,
    'partners',
    ['organisation', 'strategies'],
  );
  return [
    {
      id: 'register',
      heading: 'By the local register',
      note: null,
      inShort: null,
      statements: [],
      gaps: [gap],
    },
  ];
}

function partOnOthers(held: readonly Held[]): QuestionPart[] {
  const recorded = held.filter(({ strategy }) => strategy === null).map(({ finding }) => finding);
  if (recorded.length === 0) return [];
  return [
    {
      id: 'others',
      heading: 'Other strategies that the register names',
      note: null,
      inShort: null,
      statements: sayFindings(recorded, ''),
      gaps: [],
    },
  ];
}

function sayFitInShort(fits: readonly Fit[]): string {
  const with_ = fits.filter(({ reason }) => reason !== null);
  if (with_.length > 0) {
    const named = with_.map(({ strategy, reason }) => `${midSentence(strategy.name)} (${reason})`);
    return asSentence(`By the figures there is reason for ${named.join('; ')}`);
  }
  const judged = fits
    .filter(({ statements }) => statements.length > 0)
    .map(({ strategy }) => midSentence(strategy.name));
  if (judged.length === 0) return 'No figure is held that speaks for one strategy or another.';
  return `The figures on ${listNames(judged)} are not worse or higher than England's, nor getting worse: they give no strategy more reason than another.`;
}

function sayRegisterInShort(held: readonly Held[], { map, rows }: QuestionGround): string {
  const recorded = held.filter(({ finding }) => finding.evidence === 'register');
  const names = [...new Set(recorded.map(({ finding }) => finding.candidate.name))];
  if (names.length > 0) {
    const who = names.length > mostNames ? `${names.length} organisations` : listNames(names);
    return `By the local register ${who} ${names.length === 1 ? 'has' : 'have'} a strategy into which it may fit.`;
  }
  return rows.length === 0
    ? `No register of partners is held for ${map.area.name}, so which strategies there are here is not known.`
    : `The register of partners of ${map.area.name} names no strategies.`;
}
