import type { MethodAnswer } from '../../../server/contract/methods.ts';
import { MethodFormulas } from './method-formulas.tsx';
import { MethodText } from './method-text.tsx';
import { WorkedExampleList } from './worked-example-list.tsx';

/** One method: what it is for, how it is worked out, an example, what to know and who says so. */
export function MethodSection({ method }: { readonly method: MethodAnswer }) {
  const { id, name, purpose, summary, seeAlso, usedFor, example } = method;
  return (
    <section aria-labelledby={id} className="method-section">
      <h3 className="govuk-heading-m" id={id}>
        {name}
      </h3>
      <p className="method-purpose">{purpose}</p>
      <p className="govuk-body">
        <MethodText text={summary} seeAlso={seeAlso} />
      </p>
      <MethodFormulas method={method} />
      <WorkedExampleList example={example} />
      <MethodNotes method={method} />
      {usedFor === null ? null : (
        <p className="govuk-body">
          <strong>Used here:</strong> {usedFor}
        </p>
      )}
      <MethodSources method={method} />
    </section>
  );
}

function MethodNotes({ method: { notes, seeAlso } }: { readonly method: MethodAnswer }) {
  if (notes.length === 0) return null;
  return (
    <>
      <h4 className="govuk-heading-s">What to know</h4>
      {notes.map((note) => (
        <p key={note} className="govuk-body">
          <MethodText text={note} seeAlso={seeAlso} />
        </p>
      ))}
    </>
  );
}

function MethodSources({ method: { citations, seeAlso } }: { readonly method: MethodAnswer }) {
  return (
    <div className="source-list">
      {citations.map((citation) => (
        <p key={citation}>{citation}</p>
      ))}
      {seeAlso.length === 0 ? null : (
        <p>
          See also:{' '}
          {seeAlso.map(({ id, name }, place) => (
            <span key={id}>
              {place === 0 ? '' : ', '}
              <a href={`#${id}`}>{name}</a>
            </span>
          ))}
        </p>
      )}
    </div>
  );
}
