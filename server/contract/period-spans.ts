import type { PeriodAnswer } from './parts.ts';

/**
 * Periods in words, in the order of the axis, those that follow each other on it joined: "2010/11, 2012/13 to 2020/21".
 * A period that is not on the axis is not named; without any the words are blank.
 */
export function periodsInWords<Shown extends Pick<PeriodAnswer, 'label'>>(
  isMeant: (period: Shown) => boolean,
  axis: readonly Shown[],
): string {
  const spans: Shown[][] = [];
  axis.forEach((period, place) => {
    const before = axis[place - 1];
    if (!isMeant(period)) return;
    if (before !== undefined && isMeant(before)) spans.at(-1)?.push(period);
    else spans.push([period]);
  });
  return spans.map(spanInWords).join(', ');
}

function spanInWords(span: readonly Pick<PeriodAnswer, 'label'>[]): string {
  const [first, last] = [span[0]?.label ?? '', span.at(-1)?.label ?? ''];
  return span.length < 2 ? first : `${first} to ${last}`;
}
