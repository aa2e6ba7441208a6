import type { CauseTrendsAnswer } from '../../../server/contract/cause-trends.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { LinkedNote } from '../methods/linked-note.tsx';

/** How the figures through time are worked out and judged. */
export function TrendMethods({ answer }: { readonly answer: CauseTrendsAnswer }) {
  const { limitsNote, comparisonMethod, recentTrendMethod } = answer;
  const notes = [limitsNote, comparisonMethod, recentTrendMethod].filter((note) => note !== '');
  return (
    <Disclosure summary="How this is worked out">
      {notes.map((note) => (
        <p key={note} className="govuk-body">
          <LinkedNote note={note} />
        </p>
      ))}
    </Disclosure>
  );
}
