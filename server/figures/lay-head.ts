import { secondaryTextColour, warningColour } from '../contract/palette.ts';
import type { TextLine } from './figure.ts';
import { paragraph, stack } from './lay-stack.ts';

/** Room between a figure and the edge of its drawing, in points. */
export const margin = 6;

/** What stands above every figure: that it is made up where it is, its finding, then measure, areas and period. */
export function layHead(
  { headline, subtitle }: { readonly headline: string; readonly subtitle: string },
  { warning, width }: { readonly warning: string | null; readonly width: number },
): { texts: TextLine[]; bottom: number } {
  return stack(margin, [
    ...(warning === null ? [] : [paragraph(warning, width, { size: 8, weight: 700, colour: warningColour })]),
    paragraph(headline, width, { size: 13, weight: 700 }),
    paragraph(subtitle, width, { size: 9, colour: secondaryTextColour }),
  ]);
}
