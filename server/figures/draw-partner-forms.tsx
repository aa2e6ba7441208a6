import { renderToStaticMarkup } from 'react-dom/server';
import { formsAlternativeText, formsHeadline, formsSubtitle } from '../contract/partner-form-words.ts';
import type { PartnersAnswer } from '../contract/partners.ts';
import { ComparisonFigure } from './comparison-figure.tsx';
import { layPartnerForms } from './lay-partner-forms.ts';
import { defaultPaper, type Paper } from './paper.ts';
import { layPartnerSheet, type PartnerPlace } from './partner-sheet.ts';

/**
 * How closely partners worked together through the years, as an SVG document for print. The same answer gives the same
 * text; without any form of working on record the figure says so and how to supply one.
 */
export function drawPartnerForms(answer: PartnersAnswer, paper: Paper = defaultPaper): string {
  const drawn = {
    headline: formsHeadline(answer),
    subtitle: formsSubtitle(answer),
    alternativeText: formsAlternativeText(answer),
    notes: ['This shows how closely partners worked together, not what effect it had on injuries.'],
    lay: (place: PartnerPlace) => layPartnerForms(answer, place),
  };
  return renderToStaticMarkup(<ComparisonFigure sheet={layPartnerSheet(answer, drawn, paper)} />);
}
