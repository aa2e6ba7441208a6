import { renderToStaticMarkup } from 'react-dom/server';
import { formatDay } from '../contract/format-figure.ts';
import type { PartnersAnswer } from '../contract/partners.ts';
import { ComparisonFigure } from './comparison-figure.tsx';
import { layPartnerMap } from './lay-partner-map.ts';
import { defaultPaper, type Paper } from './paper.ts';
import { layPartnerSheet, type PartnerPlace } from './partner-sheet.ts';

/**
 * The map of partners as an SVG document for print: who is joined to which outcome, and how closely. Partners for whom
 * there is no room on a page are counted and named below. The same answer gives the same text.
 */
export function drawPartners(answer: PartnersAnswer, paper: Paper = defaultPaper): string {
  const { headline, alternativeText, area, asOf, themes, tierNote } = answer;
  const outcomes = themes.map(({ name }) => name).join(', ');
  const subtitle = `Map of partners of ${area.name} on ${formatDay(asOf)}; outcomes: ${outcomes}`;
  const drawn = {
    headline,
    subtitle,
    alternativeText,
    notes: [caution, ...(tierNote === null ? [] : [tierNote]), source],
    lay: (place: PartnerPlace) => layPartnerMap(answer, place),
  };
  return renderToStaticMarkup(<ComparisonFigure sheet={layPartnerSheet(answer, drawn, paper)} />);
}

const caution =
  'To lead on an outcome is not to commission a service. This shows who has which part, not what effect it has on injuries.';

const source =
  'Source: the laws and guides that the data file names beside each partner; where it reads “General knowledge”, no document is held: check it locally.';
