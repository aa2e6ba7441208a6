import { secondaryTextColour, warningColour } from '../contract/palette.ts';
import type { TextLine } from './figure.ts';
import { paragraph, stack } from './lay-stack.ts';
import type { Paper } from './paper.ts';

/** Room between a figure and the edge of its drawing, in points. */
export const margin = 6;

/**
 * What stands above every figure: that it is made up where it is, its finding, then measure, areas and period. In a
 * document the first alone, since its text and its caption say the rest.
 */
export function layHead(
  { headline, subtitle }: { readonly headline: string; readonly subtitle: string },
  {
    warning,
    width,
    paper,
  }: { readonly warning: string | null; readonly width: number; readonly paper: Paper },
): { texts: TextLine[]; bottom: number } {
  return stack(margin, [
    ...(warning === null ? [] : [paragraph(warning, width, { size: 8, weight: 700, colour: warningColour })]),
    ...(paper.isInDocument
      ? []
      : [
          paragraph(headline, width, { size: 13, weight: 700 }),
          paragraph(subtitle, width, { size: 9, colour: secondaryTextColour }),
        ]),
  ]);
}
