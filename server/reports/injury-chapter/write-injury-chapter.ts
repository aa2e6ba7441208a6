import type { InjuryChapter } from '../../contract/injury-chapter.ts';
import { demonstrationMark } from '../demonstration-mark.ts';
import type { WordDocument } from '../word/block.ts';
import { writeDocument } from '../word/write-document.ts';
import { layAnnex } from './lay-annex.ts';
import { layCauses } from './lay-causes.ts';
import { layChanges } from './lay-changes.ts';
import { layComparisons } from './lay-comparisons.ts';
import { layFront } from './lay-front.ts';
import { layInequalities } from './lay-inequalities.ts';
import { layNotes } from './lay-notes.ts';
import { layPartners } from './lay-partners.ts';
import { laySummary } from './lay-summary.ts';

/** The chapter as a file for a word processor; the same answers, asked at the same address, give the same bytes. */
export const writeInjuryChapter = (
  chapter: InjuryChapter,
  address: string,
): Promise<Uint8Array<ArrayBuffer>> => writeDocument(layInjuryChapter(chapter, address));

/** The chapter section by section. What is not held is said in words: no section is left out or stands empty. */
export function layInjuryChapter(chapter: InjuryChapter, address: string): WordDocument {
  const { area, profile, demonstration, storeVersionAt, asOf } = chapter;
  return {
    title: `Injuries to children and young people in ${area.name}`,
    subject: `Injury chapter for a joint strategic needs assessment: ${profile.subtitle}`,
    mark: demonstration ? demonstrationMark : null,
    settledAt: storeVersionAt ?? `${asOf}T00:00:00.000Z`,
    front: layFront(chapter),
    text: [
      ...laySummary(chapter),
      ...layChanges(chapter),
      ...layComparisons(chapter),
      ...layCauses(chapter),
      ...layInequalities(chapter),
      ...layPartners(chapter),
      ...layNotes(chapter, address),
    ],
    annex: layAnnex(chapter),
  };
}
