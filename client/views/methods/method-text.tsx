import type { MethodAnswer } from '../../../server/contract/methods.ts';
import { splitMethodText, type TextPart } from './method-words.ts';

/** A text about a method; other methods that it names are links. */
export function MethodText({
  text,
  seeAlso,
}: {
  readonly text: string;
  readonly seeAlso: MethodAnswer['seeAlso'];
}) {
  return splitMethodText(text, seeAlso).map((part, place) => {
    // Nothing but its place tells a part from another of the same words, and a text never changes.
    const key = `${place} ${part.text}`;
    return <Part key={key} part={part} />;
  });
}

function Part({ part }: { readonly part: TextPart }) {
  if (part.kind === 'code') return <code>{part.text}</code>;
  if (part.kind === 'method') return <a href={`#${part.id}`}>{part.text}</a>;
  if (part.kind === 'plain') return part.text;
  return (
    <var>
      {part.text}
      {part.subscript === '' ? null : <sub>{part.subscript}</sub>}
    </var>
  );
}
