import type { ProfileAnswer } from '../../../server/contract/profile.ts';
import { asSentence } from '../frame/answer-error.tsx';

type ProfileCaveat = ProfileAnswer['caveats'][number];

/** What a reader must know before using the figures, each with the indicators and periods that it is about. */
export function ProfileCaveats({ answer }: { readonly answer: ProfileAnswer }) {
  const { caveats, rows } = answer;
  if (caveats.length === 0) return null;
  const names = new Map(rows.map(({ indicator }) => [indicator.id, indicator.shortName]));
  return (
    <section aria-labelledby="caveats" className="caveats">
      <h2 className="govuk-heading-s" id="caveats">
        Before you use these figures
      </h2>
      <p className="print-only">
        The caveats on these figures stand below the table on the screen, and in the CSV file.
      </p>
      <ul className="caveat-list screen-only">
        {caveats.map((caveat) => (
          <li key={[caveat.text, ...caveat.indicators, ...caveat.periods].join(' ')}>
            {asSentence(caveat.text)}
            <span className="cell-note">{reach(caveat, names)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** "Hospital admissions for injury; 2020/21. NHS England". */
function reach({ indicators, periods, source }: ProfileCaveat, names: ReadonlyMap<string, string>): string {
  const about = indicators.map((id) => names.get(id) ?? id).join(', ');
  return [[about, periods.join(', ')].filter(Boolean).join('; '), source].filter(Boolean).join('. ');
}
