import type { Paper } from '../figures/paper.ts';

/**
 * Figures are as wide as the text of an A4 page with margins of 25 mm, and leave room on it for a caption and sources,
 * so that they stand there unscaled. What these say is not drawn again.
 */
export const documentPaper: Paper = {
  widthInMillimetres: 160,
  dotsPerInch: 300,
  tallestInMillimetres: 200,
  isInDocument: true,
};
