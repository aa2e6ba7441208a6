import { expect, it } from 'vitest';
import { topicsOf } from '../../../../server/answers/relationship/topic-words.ts';

const injury = { theme: 'injury', shortName: 'Hospital admissions for injury' } as const;
const relative = { theme: 'poverty', shortName: 'Children in relative low income' } as const;
const absolute = { theme: 'poverty', shortName: 'Children in absolute low income' } as const;

it('the topic of an indicator is its theme in few words', () => {
  expect(topicsOf(relative, injury)).toEqual({
    x: { words: 'child poverty', isPlural: false },
    y: { words: 'injury admissions', isPlural: true },
  });
});

it('two of one theme are told apart by their names', () => {
  expect(topicsOf(relative, absolute).y.words).toBe('children in absolute low income');
});
