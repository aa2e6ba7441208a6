import type { InjuryChapter } from '../../contract/injury-chapter.ts';
import { sourceLines } from '../../contract/source-words.ts';
import { causesShown } from '../shown/causes-shown.ts';
import { comparisonShown } from '../shown/comparison-shown.ts';
import { inequalityShown } from '../shown/inequality-shown.ts';
import { partnerTrendShown } from '../shown/partner-trend-shown.ts';
import { profileShown } from '../shown/profile-shown.ts';
import { trendShown } from '../shown/trend-shown.ts';
import { type Block, heading, sentences } from '../word/block.ts';
import { shownBlocks } from '../word/shown-blocks.ts';

/** Every figure that the chapter draws, as a table. */
export function layAnnex(chapter: InjuryChapter): Block[] {
  const { profile, partnerTrend, trends, causes, byDeprivation, bySex } = chapter;
  const compared = [chapter.besideOthers.answer, chapter.besideNeighbours.answer];
  const tables = [
    ...shownBlocks(
      profile.subtitle,
      profileShown({ ...profile, notHeld: [] }),
      sourceLines(profile.provenance),
    ),
    ...shownBlocks(
      partnerTrend.subtitle,
      partnerTrendShown(partnerTrend),
      sourceLines(partnerTrend.provenance),
    ),
    ...(isTold(chapter) ? [] : trends).flatMap((answer) =>
      shownBlocks(answer.subtitle, trendShown(answer), sourceLines(answer.provenance)),
    ),
    ...compared.flatMap((answer) =>
      answer ? shownBlocks(answer.subtitle, comparisonShown(answer), sourceLines(answer.provenance)) : [],
    ),
    ...shownBlocks(causes.subtitle, causesShown(causes), sourceLines(causes.provenance)),
    ...[byDeprivation, bySex].flatMap((answer) =>
      answer.why === null
        ? shownBlocks(answer.subtitle, inequalityShown(answer), sourceLines(answer.provenance))
        : [],
    ),
  ].filter(({ rows }) => rows.length > 0);
  return [
    heading(1, 'Data annex'),
    ...sentences(
      tables.length === 0
        ? 'No figures are held, so there are no tables.'
        : 'Every figure drawn in this chapter. Rates are shown to one decimal place, those below 0.1 with two digits; the same tables with all digits can be had as CSV files and workbooks.',
    ),
    ...tables,
  ];
}

/** Beside England the table by age holds every figure of the trends too, and England's. */
const isTold = ({ profile, partnerTrend }: InjuryChapter): boolean =>
  profile.benchmark?.type === 'england' && partnerTrend.pieces.some(({ points }) => points.length > 0);
