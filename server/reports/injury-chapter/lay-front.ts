import { areaKind } from '../../contract/area-words.ts';
import { formatDay } from '../../contract/format-figure.ts';
import type { InjuryChapter } from '../../contract/injury-chapter.ts';
import { productName } from '../../contract/product-name.ts';
import { heldLine } from '../../contract/source-words.ts';
import { demonstrationMark } from '../demonstration-mark.ts';
import { type Block, sentences } from '../word/block.ts';

/** What the chapter is about, beside what, and as of when; made-up figures say so before anything else. */
export function layFront(chapter: InjuryChapter): Block[] {
  const { area, profile, demonstration, asOf } = chapter;
  return [
    ...sentences(demonstration ? warningOf(chapter) : '', 'warning'),
    {
      kind: 'facts',
      facts: [
        ['Area', `${area.name} (${area.code}), ${areaKind(area.type).toLowerCase()}`],
        ['Compared with', profile.benchmark?.name ?? 'nothing'],
        ['Duties and partners', `as on ${formatDay(asOf)}`],
        ['As of', heldLine(chapter.storeVersion, chapter.storeVersionAt)],
        ['Made by', productName],
      ],
    },
    ...sentences(profile.replaced),
  ];
}

function warningOf({ profile }: InjuryChapter): string {
  const held = profile.rows.filter(({ measure }) => measure !== null);
  const all = held.every((row) => row.demonstration);
  return all
    ? `${demonstrationMark}. The figures show how the product works and are not real.`
    : `${demonstrationMark}. This chapter contains made-up figures or registers beside real ones: the sources say which.`;
}
