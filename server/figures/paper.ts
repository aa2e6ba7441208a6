/**
 * Turns an answer and a paper size into a figure drawn for print: SVG text, and PNG from that same SVG. Pure: the same
 * answer gives the same bytes. It shows what the answer says and works nothing out. Recharts is for the screen only.
 */

/** The paper that a figure is drawn for. */
export interface Paper {
  /** Width on paper in millimetres; 160 is the text width of an A4 page with ordinary margins. */
  readonly widthInMillimetres: number;
  /** Dots per inch of a PNG; 300 is what printers ask for. */
  readonly dotsPerInch: number;
  /** Height that a page has for it in millimetres; figures that can take less room keep to it. 257 unless given. */
  readonly tallestInMillimetres?: number;
  /**
   * Whether a document says around the figure what it shows, what was found and where it comes from: it is then drawn
   * without title, findings and sources. That data are made up is said on it all the same.
   */
  readonly isInDocument?: boolean;
}

/** Height of the text area of an A4 page with ordinary margins, in millimetres. */
const tallestInMillimetres = 257;

const pointsPerMillimetre = 72 / 25.4;

/** Height that a page has for a figure, in points. */
export const roomForHeight = (paper: Paper): number =>
  (paper.tallestInMillimetres ?? tallestInMillimetres) * pointsPerMillimetre;

export const defaultPaper: Paper = { widthInMillimetres: 160, dotsPerInch: 300 };
