import type { PeriodAnswer } from '../../../server/contract/parts.ts';

/** Labels of periods in words, those that follow each other on the axis joined: "2010/11, 2012/13 to 2020/21". */
export function periodsInWords(
  labels: readonly string[],
  axis: readonly Pick<PeriodAnswer, 'label'>[],
): string {
  const chosen = new Set(labels);
  const spans: string[][] = [];
  axis.forEach(({ label }, place) => {
    if (!chosen.has(label)) return;
    const follows = place > 0 && chosen.has(axis[place - 1]?.label ?? '');
    if (follows) spans.at(-1)?.push(label);
    else spans.push([label]);
  });
  return spans.map(spanInWords).join(', ');
}

function spanInWords(span: readonly string[]): string {
  const [first = ''] = span;
  const last = span.at(-1) ?? first;
  if (span.length < 3) return span.join(', ');
  return `${first} to ${last}`;
}
