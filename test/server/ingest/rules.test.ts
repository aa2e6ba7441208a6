import { describe, expect, it } from 'vitest';
import { explain, rules } from '../../../server/ingest/rules.ts';

describe('rules', () => {
  it.each(Object.entries(rules))(
    '%s says the problem in lower case and ends with a sentence',
    (name, rule) => {
      expect(name).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
      expect(rule.problem).not.toMatch(/[.:]$/);
      expect(rule.problem).toMatch(/^(?:[a-z]|confidence)/);
      expect(rule.remedy).toMatch(/^[A-Z].*\.$/);
    },
  );
});

describe('explain', () => {
  it('names the value between the problem and the remedy', () => {
    expect(explain('count-negative', '-5')).toBe(
      'a negative count: -5. Leave the count blank where there is none.',
    );
    expect(explain('count-negative', null)).toBe(
      'a negative count. Leave the count blank where there is none.',
    );
  });
});
