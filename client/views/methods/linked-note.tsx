import { Link } from '@tanstack/react-router';
import { nameMethods } from './name-methods.ts';

/** A note in which every method that it names is a link to how it works. */
export function LinkedNote({ note }: { readonly note: string }) {
  return nameMethods(note).map(({ text, id }) =>
    id === null ? (
      <span key={text}>{text}</span>
    ) : (
      <Link key={text} to="/methods" hash={id}>
        {text}
      </Link>
    ),
  );
}
