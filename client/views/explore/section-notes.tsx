import { type CaveatGround, caveatReach, caveatsShown } from '../../../server/contract/caveat-words.ts';
import { heldLine, licenceLines } from '../../../server/contract/source-words.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { asSentence } from '../frame/answer-error.tsx';
import { LinkedNote } from '../methods/linked-note.tsx';
import type { ExploredAnswer } from './explore-section.tsx';

/** Behind a summary, and in sight on paper: what a reader must know before using the figures, and how they were made. */
export function SectionNotes({
  answer: { provenance, storeVersion, storeVersionAt, sentence, headline },
  ground,
  missing = [],
  methods,
}: {
  readonly answer: ExploredAnswer;
  readonly ground: CaveatGround;
  readonly missing?: readonly string[];
  readonly methods: readonly string[];
}) {
  const caveats = caveatsShown(ground);
  const count = caveats.length + missing.length;
  const before = count === 0 ? '' : `${count === 1 ? '1 note' : `${count} notes`} before use, `;
  return (
    <Disclosure
      isPrinted
      summary={
        <>
          {asSentence(`${before}method and licence`)}
          <span className="govuk-visually-hidden">: {headline}</span>
        </>
      }
    >
      {count === 0 ? null : (
        <ul className="caveat-list">
          {caveats.map((caveat) => (
            <li key={`${caveat.text} ${caveat.source}`}>
              {asSentence(caveat.text)}
              <span className="cell-note">
                {[caveatReach(caveat, ground), caveat.source].filter((part) => part !== '').join(' ')}
              </span>
            </li>
          ))}
          {missing.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      <div className="source-list">
        <p>{sentence}</p>
        {methods
          .filter((note) => note !== '')
          .map((note) => (
            <p key={note}>
              <LinkedNote note={note} />
            </p>
          ))}
        {[...licenceLines(provenance), heldLine(storeVersion, storeVersionAt)].map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
    </Disclosure>
  );
}
