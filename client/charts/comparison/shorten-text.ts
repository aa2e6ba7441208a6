import type { MeasureText, TextLook } from '../trend/measure-text.ts';

/** A text as it fits, its end replaced by … where it does not; the table has it whole. */
export function shortenText(text: string, room: number, look: TextLook, measure: MeasureText): string {
  if (measure(text, look) <= room) return text;
  let kept = text;
  while (kept !== '' && measure(`${kept.trimEnd()}…`, look) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd().replace(/,$/, '')}…`;
}
