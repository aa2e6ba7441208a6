import type { PartnerBoundary } from '../../catalogue/partner-kind.ts';
import type { PartnerAnswer } from '../../contract/partners.ts';

const words: Record<PartnerBoundary['coterminous'], string> = {
  same: 'Coterminous with',
  varies: 'Not always coterminous with the council:',
  different: 'Not coterminous with the council:',
  'not-known': 'Not known whether its area is that of the council',
};

/** Whether a partner's area is the council's, in a sentence: "Coterminous with the area of the council." */
export function describeBoundary({ coterminous, with: what }: PartnerBoundary): PartnerAnswer['boundary'] {
  return { coterminous, sentence: `${[words[coterminous], ...(what === null ? [] : [what])].join(' ')}.` };
}
