import { Link } from '@tanstack/react-router';
import { heldLine } from '../../../server/contract/source-words.ts';

/** When an answer was held. */
interface HeldAnswer {
  readonly storeVersion: number;
  readonly storeVersionAt: string | null;
}

/** Where an address asks for figures as they once were: when that was, with the way to the newest. */
export function AsAtNotice({
  asAt,
  answer,
}: {
  /** Null where the address asks for the newest. */
  readonly asAt: string | null;
  /** Absent while it is on its way, or where a page has several. */
  readonly answer?: HeldAnswer | undefined;
}) {
  if (asAt === null) return null;
  const held = answer ? heldLine(answer.storeVersion, answer.storeVersionAt) : `Figures as held at ${asAt}`;
  return (
    <p className="govuk-inset-text">
      {held.replace(/\.$/, '')};{' '}
      <Link to="." search={({ asAt: _past, ...current }) => current}>
        see the newest
      </Link>
      .
    </p>
  );
}
