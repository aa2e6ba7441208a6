import type { Caveat } from '../../../server/contract/parts.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { asSentence } from '../frame/answer-error.tsx';

/** What a reader must know before using the figures, with the years that it touches and who says so; on paper in one run. */
export function QuestionCaveats({ caveats }: { readonly caveats: readonly Caveat[] }) {
  if (caveats.length === 0) return null;
  const gathered = [...gatherByText(caveats)];
  return (
    <>
      <Disclosure summary={`Before you use these figures: ${gathered.length} cautions`}>
        <ul className="caveat-list">
          {gathered.map(([text, { periods, sources }]) => (
            <li key={text}>
              {asSentence(text)}
              <span className="cell-note">{[periods.join(', '), ...sources].filter(Boolean).join('. ')}</span>
            </li>
          ))}
        </ul>
      </Disclosure>
      <p className="govuk-body-s print-only">
        <strong>Before you use these figures.</strong>{' '}
        {gathered.map(([text, { periods }]) => `${listPeriods(periods)}${asSentence(text)}`).join(' ')}
      </p>
    </>
  );
}

interface Gathered {
  readonly periods: readonly string[];
  readonly sources: readonly string[];
}

/** The same caution of two indicators is said once. */
function gatherByText(caveats: readonly Caveat[]): Map<string, Gathered> {
  const together = new Map<string, Gathered>();
  for (const { text, periods, source } of caveats) {
    const known = together.get(text);
    together.set(text, {
      periods: [...new Set([...(known?.periods ?? []), ...periods])],
      sources: [...new Set([...(known?.sources ?? []), source])],
    });
  }
  return together;
}

const listPeriods = (periods: readonly string[]): string =>
  periods.length === 0 ? '' : `${periods.join(', ')}: `;
