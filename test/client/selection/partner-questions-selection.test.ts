import { describe, expect, it } from 'vitest';
import {
  partnerQuestionsParameters,
  readPartnerQuestionsSearch,
} from '../../../client/selection/partner-questions-selection.ts';

describe('the address of the four questions', () => {
  it('keeps as at when they are answered, and drops what is of other views', () => {
    expect(readPartnerQuestionsSearch({ asAt: ['3', '4'], view: 'table' })).toEqual({ asAt: '4' });
    expect(readPartnerQuestionsSearch({ asAt: ' ' })).toEqual({});
  });

  it('is the question to the interface', () => {
    expect(partnerQuestionsParameters('E10000032', { asAt: '4' })).toEqual({ area: 'E10000032', asAt: '4' });
  });
});
