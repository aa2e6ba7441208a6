import type { Paper } from '../../figures/paper.ts';

/** Figures are as wide as the text of an A4 page with margins of 25 mm, and stand there unscaled. */
export const chapterPaper: Paper = { widthInMillimetres: 160, dotsPerInch: 300 };
