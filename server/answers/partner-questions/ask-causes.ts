import { questionNumber, questionWords } from '../../contract/partner-question-words.ts';
import type { QuestionPart } from '../../contract/partner-questions.ts';
import { midSentence } from '../sentence-words.ts';
import type { Asked } from './ask-inequalities.ts';
import { candidateOf, partnersNow } from './candidate-of-partner.ts';
import { type Finding, registerLine, sayFindings } from './finding.ts';
import { figuresOf, gatherFigures } from './gather-figures.ts';
import { listMainCauses, nameLeadingCauses } from './leading-causes.ts';
import { partOnCosts } from './part-on-costs.ts';
import type { QuestionGround } from './question-ground.ts';
import { sayCause } from './say-cause.ts';
import { sayCausesInShort, sayNoneShown } from './say-causes-in-short.ts';
import { heldWhere } from './say-county.ts';
import { sayOutstanding } from './say-figure.ts';
import { asSentence, toGap } from './statement.ts';

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

function partOnCauses(ground: QuestionGround): QuestionPart {
  const { causes } = ground;
  const main = listMainCauses(causes);
  const named = nameLeadingCauses(main);
  const { why, howToSupply, area, addsUpNote } = causes;
  const gap = toGap(
    asSentence(`The causes of these injuries are not known for ${area.name}: ${midSentence(why ?? '')}`),
    'admissions',
    ['cause', 'count'],
  );
  return {
    id: 'main-causes',
    heading: 'What are the main causes?',
    note: why === null ? [...(main.length === 0 ? [sayNoneShown(ground)] : []), addsUpNote].join(' ') : null,
    inShort: null,
    statements:
      why === null
        ? main.map((group) => ({
            ...sayCause(group, causes, ground),
            // A short page shows those that the answer in short names, and all where too many tie to name any.
            isMain: named.length === 0 || named.includes(group),
          }))
        : [],
    gaps: why === null ? [] : [{ ...gap, supply: howToSupply ?? gap.supply }],
  };
}

/** What stands out of the figures of injuries, in one sentence. */
function sayTrendsInShort(ground: QuestionGround): string {
  const figures = figuresOf(gatherFigures(themesOfInjury, ground)).filter(
    ({ measure }) => measure.value !== null,
  );
  if (figures.length === 0) return 'No figure of admissions or road casualties is held for this area.';
  const outstanding = sayOutstanding(figures, ground.map.area.code);
  return outstanding.length === 0
    ? `The figures of admissions and road casualties ${heldWhere(figures, ground)} are not worse than those of England, nor getting worse.`
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
