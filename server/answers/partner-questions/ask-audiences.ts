import type { Audience } from '../../catalogue/audience.ts';
import { listNames } from '../../contract/list-names.ts';
import { questionNumber, questionWords } from '../../contract/partner-question-words.ts';
import type { QuestionPart } from '../../contract/partner-questions.ts';
import { midSentence } from '../sentence-words.ts';
import type { Asked } from './ask-inequalities.ts';
import { candidateOf, partnerOfRow, partnersNow } from './candidate-of-partner.ts';
import { byRegister, byRule, type Finding, sayFindings } from './finding.ts';
import { matchWords } from './match-words.ts';
import type { QuestionGround } from './question-ground.ts';
import { toGap } from './statement.ts';

/** A finding about an audience; null where it is none of those asked about. */
interface Reached {
  readonly audience: string | null;
  readonly finding: Finding;
}

const others = 'others';

/**
 * Who already reaches families at risk, a community, schools: what registers say of organisations here, and whom kinds
 * of partner reach in general, which is said to be general.
 */
export function askAudiences(ground: QuestionGround): Asked {
  const reached = [...findRecorded(ground), ...findGeneral(ground)];
  const { audiences } = ground.catalogue;
  const parts = [
    ...partWithoutRegister(ground),
    ...audiences.map((audience) => toPart(audience.id, audience.name, reached, ground)),
    ...partOnOthers(reached, ground),
  ];
  return {
    question: {
      id: 'audiences',
      number: questionNumber('audiences'),
      question: questionWords('audiences'),
      inShort: sayInShort(reached, audiences, ground),
      parts,
    },
    findings: reached.map(({ finding }) => finding),
  };
}

function findRecorded({ rows, map, catalogue }: QuestionGround): Reached[] {
  return rows.flatMap((row) => {
    const partner = partnerOfRow(row, map);
    if (!partner) return [];
    return row.entry.body.audiences.flatMap((words) =>
      audiencesIn(words, catalogue.audiences).map((audience) => ({
        audience,
        finding: byRegister(
          {
            question: 'audiences',
            candidate: candidateOf(partner, map),
            says: `reaches ${midSentence(words)}`,
          },
          row,
          map.provenance,
        ),
      })),
    );
  });
}

function findGeneral({ map, catalogue }: QuestionGround): Reached[] {
  return partnersNow(map).flatMap((partner) =>
    partner.reaches.flatMap((words) =>
      audiencesIn(words, catalogue.audiences).map((audience) => ({
        audience,
        finding: byRule({
          question: 'audiences',
          candidate: candidateOf(partner, map),
          says: midSentence(words),
          evidence: 'general',
          source: 'General knowledge of this kind of partner; no document held for this area',
        }),
      })),
    ),
  );
}

/** One text may speak of several audiences, or of none. */
function audiencesIn(words: string, audiences: readonly Audience[]): (string | null)[] {
  const ids = matchWords(words, audiences).map(({ id }) => id);
  return ids.length === 0 ? [null] : ids;
}

function toPart(
  id: string,
  heading: string,
  reached: readonly Reached[],
  { map, rows }: QuestionGround,
): QuestionPart {
  const own = reached.filter(({ audience }) => audience === id).map(({ finding }) => finding);
  const isRecorded = own.some(({ evidence }) => evidence === 'register');
  const gap = toGap(
    `No row of the register names an organisation that reaches ${midSentence(heading)} in ${map.area.name}.`,
    'partners',
    ['organisation', 'audiences'],
  );
  return {
    id,
    heading,
    note: null,
    inShort: null,
    statements: sayFindings(own, `Kinds of partner that generally reach ${midSentence(heading)}`),
    gaps: isRecorded || rows.length === 0 ? [] : [gap],
  };
}

/** Said once, not for each audience. */
function partWithoutRegister({ map, rows }: QuestionGround): QuestionPart[] {
  if (rows.length > 0) return [];
  const gap = toGap(
    `No register of partners is held for ${map.area.name}, so who reaches whom here is not known.`,
    'partners',
    ['organisation', 'audiences'],
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

/** Audiences that are none of those asked about, as registers name them; general knowledge of them is left out. */
function partOnOthers(reached: readonly Reached[], ground: QuestionGround): QuestionPart[] {
  const recorded = reached
    .filter(({ audience, finding }) => audience === null && finding.evidence === 'register')
    .map(({ finding }) => ({ audience: others, finding }));
  if (recorded.length === 0) return [];
  return [{ ...toPart(others, 'Other audiences that the register names', recorded, ground), gaps: [] }];
}

function sayInShort(
  reached: readonly Reached[],
  audiences: readonly Audience[],
  { map, rows }: QuestionGround,
): string {
  const recorded = reached.filter(({ finding }) => finding.evidence === 'register');
  const said = audiences.map(({ id, name }) => {
    const own = recorded
      .filter(({ audience }) => audience === id)
      .map(({ finding }) => finding.candidate.name);
    const names = [...new Set(own)];
    return names.length === 0 ? null : `${midSentence(name)}: ${listNames(names)}`;
  });
  const named = said.filter((each) => each !== null);
  if (named.length > 0) {
    const unnamed = audiences.filter((_, place) => said[place] === null).map(({ name }) => midSentence(name));
    const rest = unnamed.length === 0 ? '' : ` It names nobody for ${listNames(unnamed)}.`;
    return `The local register names who reaches ${named.join('; ')}.${rest}`;
  }
  const why =
    rows.length === 0
      ? `No register of partners is held for ${map.area.name}, so who reaches whom here is not known.`
      : `The register of partners of ${map.area.name} names no audiences.`;
  return `${why} Below stands which kinds of partner generally do.`;
}
