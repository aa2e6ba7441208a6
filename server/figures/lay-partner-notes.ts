import { commissionersSentence } from '../contract/commission-words.ts';
import { secondaryTextColour } from '../contract/palette.ts';
import type { PartnerTrendAnswer } from '../contract/partner-trend.ts';
import { partnerTrendNotes, summarisePieces } from '../contract/partner-trend-words.ts';
import { heldLine, licenceLines, sourceLines } from '../contract/source-words.ts';
import { caveatNotes, noteSize } from './caveat-notes.ts';
import type { TextLine } from './figure.ts';
import { paragraph, stack } from './lay-stack.ts';

/** What stands below a partner trend: each stretch alone, why bands are striped, the method, and where it comes from. */
export function layPartnerNotes(
  answer: PartnerTrendAnswer,
  { top, width }: { readonly top: number; readonly width: number },
): { texts: readonly TextLine[]; bottom: number } {
  const small = (text: string) => paragraph(text, width, { size: noteSize, colour: secondaryTextColour });
  return stack(top, [
    ...(answer.caution === '' ? [] : [paragraph(answer.caution, width, { size: 8, weight: 600 })]),
    ...summarisePieces(answer)
      .filter(({ sentences }) => sentences.some((sentence) => sentence !== ''))
      .map(({ label, sentences }) => paragraph(`${label}. ${sentences.join(' ')}`, width, { size: 7.5 })),
    ...notes(answer, width).map(small),
  ]);
}

function notes(answer: PartnerTrendAnswer, width: number): string[] {
  const { limitsNote, comparisonMethod, recentTrendMethod, provenance } = answer;
  const shown = { ...answer, series: [{ area: answer.area }] };
  const commissioners = commissionersSentence(answer);
  const method = [limitsNote, comparisonMethod, recentTrendMethod].filter((part) => part !== '').join(' ');
  return [
    ...partnerTrendNotes(answer),
    ...caveatNotes(shown, width),
    `Method: Vertical bars show 95% limits. ${method}`,
    ...(commissioners === null ? [] : [commissioners]),
    ...sourceLines(provenance),
    ...licenceLines(provenance),
    heldLine(answer.storeVersion, answer.storeVersionAt),
  ];
}
