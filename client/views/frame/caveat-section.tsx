import { type CaveatGround, caveatReach } from '../../../server/contract/caveat-words.ts';
import type { Caveat } from '../../../server/contract/parts.ts';
import { asSentence } from './answer-error.tsx';

/** What a reader must know before using the figures: caveats with whom they touch and who says so, then what is missing. */
export function CaveatSection({
  caveats,
  ground,
  missing = [],
}: {
  readonly caveats: readonly Caveat[];
  /** What the caveats are about, so that one that touches all of it need not say so. */
  readonly ground: CaveatGround;
  readonly missing?: readonly string[];
}) {
  if (missing.length + caveats.length === 0) return null;
  return (
    <section aria-labelledby="caveats" className="caveats">
      <h2 className="govuk-heading-s" id="caveats">
        Before you use these figures
      </h2>
      <ul className="caveat-list">
        {caveats.map((caveat) => (
          <li key={`${caveat.text} ${caveat.source}`}>
            {asSentence(caveat.text)}
            <span className="cell-note">
              {[caveatReach(caveat, ground), caveat.source].filter((part) => part !== '').join(' ')}
            </span>
          </li>
        ))}
        {missing.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}
