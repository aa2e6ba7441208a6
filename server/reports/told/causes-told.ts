import type { CausesAnswer } from '../../contract/causes.ts';
import { costSentences, findingsOfCauses, groupsWithoutBars } from '../../contract/causes-words.ts';
import { commissionedBy } from '../../contract/commission-words.ts';
import { sourceLines } from '../../contract/source-words.ts';
import { causesShown } from '../shown/causes-shown.ts';
import { shownBlocks } from '../word/shown-blocks.ts';
import { caveatLines, leadSentence, said, type Told } from './told.ts';

/** Causes: all admissions, the leading groups, what differs, what changed, nights. */
export function causesTold(answer: CausesAnswer): Told {
  const { headline, subtitle, why, alternativeText, provenance, caveats, period } = answer;
  return {
    heading: headline,
    subtitle,
    findings: why === null ? said(...findingsOfCauses(answer)) : [],
    why: said(why, answer.howToSupply).join(' ') || null,
    alternativeText,
    responsible: responsibleOf(answer),
    notes: said(
      ...(why === null ? [...groupsWithoutBars(answer), answer.addsUpNote, ...costSentences(answer)] : []),
      ...caveatLines({ caveats, periods: period === null ? [] : [period], series: [] }),
    ),
    methods: said(...answer.methodNotes),
    provenance,
    restsOn: [],
    tables: (caption) => shownBlocks(caption, causesShown(answer), sourceLines(provenance)),
  };
}

function responsibleOf({ total, groups }: CausesAnswer): string[] {
  const measure = total.measure ?? groups[0]?.measure ?? null;
  const by = measure === null ? '' : commissionedBy(measure);
  return by === ''
    ? []
    : said(`Children's public health was commissioned by: ${by}.`, leadSentence(measure?.lead));
}
