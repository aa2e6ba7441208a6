import { commissionersSentence } from '../../contract/commission-words.ts';
import type { InequalityAnswer } from '../../contract/inequality.ts';
import { findingsOf, gapsThroughTime, missingGroups } from '../../contract/inequality-words.ts';
import { sourceLines } from '../../contract/source-words.ts';
import { inequalityShown } from '../shown/inequality-shown.ts';
import { shownBlocks } from '../word/shown-blocks.ts';
import { caveatLines, leadWithMeasure, said, type Told } from './told.ts';

/** An inequality: both indices, the gap and what levelling up would mean, each with its limits or why it is not given. */
export function inequalityTold(answer: InequalityAnswer): Told {
  const { headline, subtitle, why, alternativeText, provenance, caveats, throughTime } = answer;
  const periods = throughTime.map(({ period }) => period);
  return {
    heading: leadWithMeasure(answer, headline),
    subtitle,
    findings: why === null ? said(...findingsOf(answer)) : [],
    why,
    alternativeText,
    responsible: said(commissionersSentence(answer)),
    notes: said(
      ...missingGroups(answer),
      ...gapsThroughTime(answer),
      ...caveatLines({ caveats, periods, series: [] }),
    ),
    methods: said(...answer.methodNotes, answer.levellingUp?.method),
    provenance,
    restsOn: [],
    tables: (caption) => shownBlocks(caption, inequalityShown(answer), sourceLines(provenance)),
  };
}
