import type { InjuryChapter } from '../../contract/injury-chapter.ts';
import { registerLines } from '../../contract/partner-words.ts';
import type { Caveat, Provenance } from '../../contract/parts.ts';
import { heldLine, licenceLines, sourceLines } from '../../contract/source-words.ts';
import { symbolKey } from '../../contract/symbol-key.ts';
import { tellAddress } from '../tell-address.ts';
import { type Block, heading, list, sentences } from '../word/block.ts';

/** What to beware of, how everything was worked out, where the chapter can be had again, and where it comes from. */
export function layNotes(chapter: InjuryChapter, address: string): Block[] {
  return [...layCaveats(chapter), ...layMethods(chapter, address), ...laySources(chapter)];
}

function layCaveats(chapter: InjuryChapter): Block[] {
  const caveats = gatherCaveats(chapter).map(describeCaveat);
  return [
    heading(1, 'Notes and caveats'),
    ...(caveats.length === 0 ? sentences('No caveats touch these figures.') : list(caveats)),
    ...sentences(symbolKey),
  ];
}

function gatherCaveats({
  profile,
  partnerTrend,
  trends,
  causes,
  byDeprivation,
  bySex,
  besideOthers,
  besideNeighbours,
}: InjuryChapter): readonly Caveat[] {
  const answers = [profile, partnerTrend, ...trends, causes, byDeprivation, bySex];
  const compared = [besideOthers.answer, besideNeighbours.answer].flatMap((answer) => answer?.caveats ?? []);
  return [...answers.flatMap(({ caveats }): readonly Caveat[] => caveats), ...compared];
}

/** The same words of different answers may name different periods: those are of each figure, so they are not said here. */
const describeCaveat = ({ text, source }: Caveat): string => `${text} (${source})`;

function layMethods(chapter: InjuryChapter, address: string): Block[] {
  const { profile, partnerTrend, trends, causes, byDeprivation, bySex, neighbours } = chapter;
  const compared = [chapter.besideOthers.answer, chapter.besideNeighbours.answer];
  return [
    heading(1, 'Methods'),
    ...list([
      ...Object.values(profile.methods),
      partnerTrend.comparisonMethod,
      partnerTrend.recentTrendMethod,
      ...trends.flatMap(({ measureNote }) => measureNote),
      ...compared.flatMap((answer) => (answer ? [answer.comparisonMethod, answer.rankNote] : [])),
      ...neighbours.method,
      causes.addsUpNote,
      ...causes.methodNotes,
      ...byDeprivation.methodNotes,
      ...bySex.methodNotes,
    ]),
    ...sentences(`To make this chapter again from the same figures: ${tellAddress(address)}`),
  ];
}

function laySources(chapter: InjuryChapter): Block[] {
  const figures = provenanceOfFigures(chapter);
  const registers = [...chapter.partners.provenance, ...chapter.arrangements.provenance];
  const licences = licenceLines([...figures, ...registers]);
  return [
    heading(1, 'Sources and licences'),
    ...list([...sourceLines(figures), ...registerLines(registers)]),
    ...(licences.length === 0
      ? sentences('Made-up data are under no licence.')
      : licences.flatMap((line) => sentences(line))),
    ...sentences(heldLine(chapter.storeVersion, chapter.storeVersionAt)),
  ];
}

function provenanceOfFigures(chapter: InjuryChapter): Provenance[] {
  const { profile, partnerTrend, trends, causes, byDeprivation, bySex, neighbours } = chapter;
  const compared = [chapter.besideOthers.answer, chapter.besideNeighbours.answer];
  const answers = [profile, partnerTrend, ...trends, causes, byDeprivation, bySex, neighbours];
  return [...answers, ...compared].flatMap((answer) => answer?.provenance ?? []);
}
