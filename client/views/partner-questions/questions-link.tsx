import { Link } from '@tanstack/react-router';
import type { AreaAnswer } from '../../../server/contract/parts.ts';

/** The way to the four questions that find a partner; England and its regions have none. */
export function QuestionsLink({
  area,
  asAt = null,
}: {
  readonly area: AreaAnswer;
  readonly asAt?: string | null;
}) {
  if (area.type === 'england' || area.type === 'region') return null;
  return (
    <p className="govuk-body screen-only">
      <Link to="/partner-questions/$code" params={{ code: area.code }} search={asAt === null ? {} : { asAt }}>
        Find a partner in {area.name}
      </Link>
      : the four questions that find one, answered from figures, duties and registers, with whom to ask.
    </p>
  );
}
