import { commissionersSentence } from '../contract/commission-words.ts';
import { secondaryTextColour } from '../contract/palette.ts';
import type { PartnerTrendAnswer } from '../contract/partner-trend.ts';
import { partnerTrendNotes, summarisePieces } from '../contract/partner-trend-words.ts';
import { caveatNotes, noteSize } from './caveat-notes.ts';
import type { TextLine } from './figure.ts';
import { paragraph, stack } from './lay-stack.ts';
import { originLines } from './origin-lines.ts';
import type { Paper } from './paper.ts';

/** What stands below a partner trend: each stretch alone, why bands are striped, the method, and where it comes from. */
export function layPartnerNotes(
  answer: PartnerTrendAnswer,
  { top, width, paper }: { readonly top: number; readonly width: number; readonly paper: Paper },
): { texts: readonly TextLine[]; bottom: number } {
  const small = (text: string) => paragraph(text, width, { size: noteSize, colour: secondaryTextColour });
  return stack(top, [
    ...(answer.caution === '' ? [] : [paragraph(answer.caution, width, { size: 8, weight: 600 })]),
    ...(paper.isInDocument ? [] : summarisePieces(answer))
      .filter(({ sentences }) => sentences.some((sentence) => sentence !== ''))
      .map(({ label, sentences }) => paragraph(`${label}. ${sentences.join(' ')}`, width, { size: 7.5 })),
    ...notes(answer, width, paper).map(small),
  ]);
}

function notes(answer: PartnerTrendAnswer, width: number, paper: Paper): string[] {
  const { limitsNote, comparisonMethod, recentTrendMethod } = answer;
  const shown = { ...answer, series: [{ area: answer.area }] };
  const commissioners = commissionersSentence(answer);
  const method = [limitsNote, comparisonMethod, recentTrendMethod].filter((part) => part !== '').join(' ');
  return [
    ...partnerTrendNotes(answer),
    ...caveatNotes(shown, width),
    `Method: Vertical bars show 95% limits. ${method}`,
    ...(commissioners === null || paper.isInDocument ? [] : [commissioners]),
    ...originLines(answer, paper),
  ];
}
