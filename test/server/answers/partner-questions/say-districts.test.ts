import { afterAll, describe, expect, it } from 'vitest';
import { sayDistrictsInShort } from '../../../../server/answers/partner-questions/say-districts.ts';
import { toEvidenceFigure } from '../../../../server/answers/partner-questions/say-figure.ts';
import type { EvidenceFigure } from '../../../../server/contract/partner-questions.ts';
import { fillQuestionStore, groundOf } from '../../../support/partner-question-cases.ts';

const filled = await fillQuestionStore();
const { profile } = await groundOf(filled, 'E07000223');

afterAll(filled.close);

// 8 families of 1,000 households in Adur against 5 in England: higher.
const row = profile.rows.find(({ measure }) => measure !== null);
const adur = row ? toEvidenceFigure(row, profile) : null;
if (adur === null) throw new Error('no figure of Adur');
const still = (name: string): EvidenceFigure => ({ ...adur, area: { ...adur.area, name }, standsOut: null });

describe('the figures of districts in short', () => {
  it.each([
    [[adur], 'Adur 8.0 per 1,000 households (higher than England)'],
    [
      [adur, still('Arun')],
      'Adur 8.0 per 1,000 households (higher than England); the other district does not stand out',
    ],
    [
      [adur, still('Arun'), still('Crawley')],
      'Adur 8.0 per 1,000 households (higher than England); none of the other 2 districts stands out',
    ],
    [[still('Arun'), still('Crawley')], 'none of 2 districts stands out'],
    [[still('Arun')], 'the one district held does not stand out'],
  ])('name those that stand out and count the others: %#', (figures, words) => {
    expect(sayDistrictsInShort(figures)).toBe(words);
  });
});
