import { foldName } from '../../catalogue/rank-name.ts';
import { QuestionError } from '../answer-context.ts';
import { unknownMessage } from '../nearest-name.ts';
import type { KnownBody } from './known-bodies.ts';
import { namesOfBody } from './names-of-body.ts';

/** The body of an id, or of any name that it has or had; fails with 404 and the nearest. */
export function requireBody(asked: string, bodies: readonly KnownBody[]): KnownBody {
  const text = foldName(asked);
  const found =
    bodies.find(({ id }) => id === asked) ??
    bodies.find((body) => namesOfBody(body).some((name) => foldName(name) === text));
  if (found) return found;
  const known = bodies.flatMap((body) => namesOfBody(body).map((name) => ({ id: body.id, name })));
  throw new QuestionError(404, unknownMessage('body', asked, known, 'search the bodies by name'));
}
