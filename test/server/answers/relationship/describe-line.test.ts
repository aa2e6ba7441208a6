import { expect, it } from 'vitest';
import { describeLine } from '../../../../server/answers/relationship/describe-line.ts';
import { selectionWith } from '../../../support/relationship-cases.ts';

const { x, y } = selectionWith();
const say = (
  value: number,
  lower95: number | null,
  upper95: number | null,
  explained: number | null = 0.27,
) => describeLine({ slope: { value, lower95, upper95 }, explained }, x.indicator, y.indicator);

it('a line says how much higher one figure is on average where the other is higher by one', () => {
  expect(say(2.314, 1.721, 2.903)).toBe(
    'On average over these areas, where “Children in relative low income” is higher by 1 percentage point, “Hospital admissions for injury” is 2.31 per 10,000 higher (95% limits 1.72 to 2.90). The line takes up 27% of the variance between the areas.',
  );
});

it('a falling line gives the sizes of the difference, the smaller first', () => {
  expect(say(-0.0456, -0.071, -0.0202, null)).toContain(
    'is 0.0456 per 10,000 lower (95% limits 0.0202 to 0.0710).',
  );
});

it('a slope that may go either way keeps its sign and is not told from chance', () => {
  expect(say(-0.412, -1.076, 0.253)).toContain(
    'slope of -0.412 per 10,000 for each 1 percentage point of “Children in relative low income” (95% limits -1.076 to 0.253). The limits include 0: no relationship can be told from chance.',
  );
});

it('a slope without limits has none', () => {
  expect(say(12, null, null)).toContain('is 12.0 per 10,000 higher. The line');
});
