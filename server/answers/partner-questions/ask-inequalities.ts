import { commissionersCaution } from '../../contract/commission-words.ts';
import { formatCount } from '../../contract/format-figure.ts';
import type { InequalityAnswer } from '../../contract/inequality.ts';
import { listNames } from '../../contract/list-names.ts';
import { questionNumber, questionWords } from '../../contract/partner-question-words.ts';
import type {
  AnsweredQuestion,
  KnowledgeGap,
  PartnerStatement,
  QuestionPart,
} from '../../contract/partner-questions.ts';
import { themeHeading } from '../../contract/theme-words.ts';
import { midSentence } from '../sentence-words.ts';
import { candidateOf, partnerOfRow, partnersNow } from './candidate-of-partner.ts';
import { byRegister, byRule, type Finding, sayFindings } from './finding.ts';
import { figuresOf, type GatheredFigures, gatherFigures } from './gather-figures.ts';
import type { QuestionGround } from './question-ground.ts';
import { heldWhere } from './say-county.ts';
import { sayDutiesNow, sayDutiesThen, sayLeadsInShort } from './say-duties.ts';
import { ageOf, sayOutstanding } from './say-figure.ts';
import { asSentence, sourceOfExtracts, toGap, toStatement } from './statement.ts';

/** A question with its answer, and why partners answer it. */
export interface Asked {
  readonly question: AnsweredQuestion;
  readonly findings: readonly Finding[];
}

/** What shows how unequal lives are here, beside deprivation itself. */
const themesOfInequality = ['poverty', 'homelessness'] as const;

/**
 * Who drives health inequalities here: how unequal the area is by its figures, whose job it is and was by law, and who
 * works on it by the register. What drives an inequality is not measured; nobody is said to cause a figure.
 */
export function askInequalities(ground: QuestionGround): Asked {
  const figures = gatherFigures(themesOfInequality, ground);
  const recorded = findRecorded(ground);
  return {
    question: {
      id: 'inequalities',
      number: questionNumber('inequalities'),
      question: questionWords('inequalities'),
      inShort: `${sayFiguresInShort(figures, ground)} ${sayLeadsInShort(ground.responsibilities)}`,
      parts: [
        partOnFigures(figures, ground),
        {
          id: 'duties-now',
          heading: 'Whose job is it by law now?',
          note: 'To commission is to pay for a service; to lead is to answer for an outcome. They are not the same.',
          inShort: null,
          statements: sayDutiesNow(ground),
          gaps: [],
        },
        {
          id: 'duties-then',
          heading: 'Whose job was it when these figures were counted?',
          note: commissionersCaution,
          inShort: null,
          statements: sayDutiesThen(ground),
          gaps: [],
        },
        partOnRegister(recorded, ground),
      ],
    },
    findings: [...findDuties(ground), ...recorded],
  };
}

function partOnFigures(figures: GatheredFigures, { inequality }: QuestionGround): QuestionPart {
  const deprivation = sayDeprivation(inequality.own, inequality.england);
  return {
    id: 'figures',
    heading: 'How unequal is it here?',
    note: figures.note,
    inShort: null,
    statements: [...deprivation.statements, ...figures.statements],
    gaps: [...deprivation.gaps, ...figures.gaps],
  };
}

function sayDeprivation(
  own: InequalityAnswer,
  england: InequalityAnswer,
): { readonly statements: readonly PartnerStatement[]; readonly gaps: readonly KnowledgeGap[] } {
  const here = sayByDeprivation(own, 'figure');
  if (here) return { statements: [here], gaps: [] };
  const elsewhere = own.area.code === england.area.code ? null : sayByDeprivation(england, 'elsewhere');
  const why = own.why ?? own.slopeIndexWhy ?? 'no figures by deprivation are held';
  return {
    statements: elsewhere === null ? [] : [elsewhere],
    gaps: [
      toGap(
        `How injuries differ between deprived and other places within ${own.area.name} is not known: ${asSentence(why)}`,
        'admissions',
        ['deprivation_decile'],
      ),
    ],
  };
}

/** The slope index in words, else the counts of the extreme groups; null where neither is held. */
function sayByDeprivation(
  answer: InequalityAnswer,
  evidence: 'figure' | 'elsewhere',
): PartnerStatement | null {
  const { slopeIndex, area, indicator, period, provenance, demonstration, question } = answer;
  const counts = countsOfExtremes(answer);
  const said = slopeIndex?.sentence ?? counts;
  if (said === null || period === null) return null;
  const used = answer.categories.flatMap(({ measure }) => measure?.extract ?? []);
  const ages = ageOf(question);
  return toStatement({
    text: asSentence(
      `${indicator.shortName}${ages}${ages === '' ? '' : ','} by deprivation in ${area.name}, ${period.label}: ${midSentence(said)}`,
    ),
    evidence,
    source: sourceOfExtracts(used, provenance),
    extract: used[0] ?? null,
    demonstration,
  });
}

function countsOfExtremes({ categories, question }: InequalityAnswer): string | null {
  const counted = categories.filter(({ measure }) => (measure?.count ?? null) !== null);
  const [first, last] = [counted.at(0), counted.at(-1)];
  if (question.by !== 'deprivation' || !first || !last || first === last) return null;
  const said = [first, last].map(
    ({ label, measure }) => `${formatCount(measure?.count ?? 0)} admissions in “${label}”`,
  );
  return `${said.join(' and ')}; without the number of children in each there is no rate`;
}

/** What stands out of the figures of poverty and homelessness, in one sentence. */
function sayFiguresInShort(gathered: GatheredFigures, ground: QuestionGround): string {
  const figures = figuresOf(gathered).filter(({ measure }) => measure.value !== null);
  if (figures.length === 0) return 'No figure of child poverty or homelessness is held for this area.';
  const outstanding = sayOutstanding(figures, ground.map.area.code);
  return outstanding.length === 0
    ? `The figures of child poverty and homelessness ${heldWhere(figures, ground)} are not worse or higher than those of England, nor getting worse.`
    : `Of the figures of child poverty and homelessness, these stand out: ${outstanding.join('; ')}.`;
}

/** Who commissions or leads today, as a reason to ask them. */
function findDuties({ map }: QuestionGround): Finding[] {
  return partnersNow(map).flatMap((partner) =>
    partner.relations
      .filter(
        ({ relation, status, evidence }) =>
          relation !== 'influences' && status === 'now' && evidence !== 'register',
      )
      .map(({ relation, theme, ages, evidence, source }) =>
        byRule({
          question: 'inequalities',
          candidate: candidateOf(partner, map),
          says: dutyWords(relation, theme, ages),
          evidence,
          source,
        }),
      ),
  );
}

function dutyWords(relation: string, theme: string, ages: string | null): string {
  const outcome = themeHeading(theme).toLowerCase();
  if (relation === 'leads') return `leads on ${outcome}`;
  return `commissions public health services for children${ages === null ? '' : `, ${midSentence(ages)}`}`;
}

/** Who works on poverty or homelessness, by rows of the register. */
function findRecorded({ rows, map }: QuestionGround): Finding[] {
  return rows.flatMap((row) => {
    const { theme, relation, role } = row.entry.body;
    const partner = partnerOfRow(row, map);
    if (!partner || !themesOfInequality.some((each) => each === theme)) return [];
    const part = [relation, role].filter((words) => words !== null).join(', ') || 'partner';
    const says = `works on ${themeHeading(theme ?? '').toLowerCase()}: ${part}${formOf(row.entry.body.form)}`;
    const candidate = candidateOf(partner, map);
    return [byRegister({ question: 'inequalities', candidate, says }, row, map.provenance)];
  });
}

const formOf = (form: string | null): string => (form === null ? '' : ` (${form})`);

function partOnRegister(recorded: readonly Finding[], { map, rows }: QuestionGround): QuestionPart {
  const themes = listNames(themesOfInequality.map((theme) => themeHeading(theme).toLowerCase()));
  const gap = toGap(
    rows.length === 0
      ? `No register of partners is held for ${map.area.name}, so who works on ${themes} here is not known.`
      : `No row of the register says who works on ${themes} in ${map.area.name}.`,
    'partners',
    ['organisation', 'theme', 'relation'],
  );
  return {
    id: 'register',
    heading: 'Who works on it here, by the local register?',
    note: null,
    inShort: null,
    statements: sayFindings(recorded, ''),
    gaps: recorded.length === 0 ? [gap] : [],
  };
}
