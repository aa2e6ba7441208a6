import { describe, expect, it } from 'vitest';
import { describeBody, saysWhatBodyIs, whyNoDuty } from '../../../../server/answers/bodies/describe-body.ts';
import { toBodyDuty } from '../../../../server/answers/bodies/to-body-duty.ts';
import { duties } from '../../../support/answer-cases.ts';

const own = (body: string) =>
  duties
    .filter((duty) => duty.body === body)
    .map((duty) => toBodyDuty(duty, { duties, organisation: null, today: '2026-01-31' }));

describe('a body in words', () => {
  it('commissions what it still does, and did what is past', () => {
    expect(describeBody('NHS England', '', own('nhs-england'))).toBe(
      'NHS England commissioned public health services for children: under 5 (0 to 4 years), 1 April 2013 to 30 September 2015.',
    );
    expect(describeBody('Council', '', own('local-authority'))).toBe(
      'Council commissions public health services for children: 5 to 19 years, from 1 April 2013; under 5 (0 to 4 years), from 1 October 2015. Council leads on injury, from 1 April 2013.',
    );
  });

  it('without a duty is what it is, and says that it has none', () => {
    expect(describeBody('Police', 'Records road casualties', [])).toBe('Police: records road casualties.');
    expect(whyNoDuty('Police', [])).toContain('no commission and no lead for this body (Police)');
    expect(whyNoDuty('Council', own('local-authority'))).toBeNull();
  });

  it('that no kind of partner describes is a council', () => {
    expect(saysWhatBodyIs({ organisation: null, kind: null })).toMatch(/^The council of an area/);
  });
});
