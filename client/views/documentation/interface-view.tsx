import { useOpenApi } from '../../api/openapi-query.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import {
  type DescribedCall,
  describeOperations,
  parameterWords,
  schemaWords,
} from './describe-operations.ts';

/** The interface for other programs, as it describes itself. */
export function InterfaceView() {
  const { answer: document, error } = useOpenApi();
  return (
    <>
      <PageHeading title="Use the figures in other programs" caption="API" />
      <div className="prose">
        <p className="govuk-body">
          Everything on these pages comes from an interface that any program may use without a key. Answers
          are JSON, or CSV with <code>format=csv</code>; errors follow RFC 9457. Each answer carries the
          version of the store that it was made from, and an ETag.
        </p>
        <p className="govuk-body">
          <a href="/api/v1/openapi.json">OpenAPI description (JSON)</a>
        </p>
      </div>
      {error ? <AnswerError error={error} /> : null}
      {document || error ? null : <Waiting what="the description" />}
      {document
        ? describeOperations(document).map((call) => <CallSection key={call.id} call={call} />)
        : null}
    </>
  );
}

function CallSection({ call }: { readonly call: DescribedCall }) {
  const { summary, description } = call.operation;
  return (
    <section aria-labelledby={call.id} className="call-section">
      <h2 className="govuk-heading-s call-heading" id={call.id}>
        <span className="call-method">{call.method}</span> <code>{call.path}</code>
      </h2>
      {summary === undefined ? null : (
        <p className="govuk-body">
          <WithCode text={summary} />
        </p>
      )}
      {description === undefined ? null : (
        <p className="govuk-body">
          <WithCode text={description} />
        </p>
      )}
      <Parameters call={call} />
      {call.example === null ? null : (
        <p className="govuk-body">
          Example: <a href={call.example}>{call.example}</a>
        </p>
      )}
    </section>
  );
}

function Parameters({ call }: { readonly call: DescribedCall }) {
  const parameters = call.operation.parameters ?? [];
  if (parameters.length === 0) return null;
  return (
    <DataTable
      caption={`Parameters of ${call.method} ${call.path}`}
      captionHidden
      columns={[{ heading: 'Parameter' }, { heading: 'Takes' }, { heading: 'Meaning' }]}
      rows={parameters.map((parameter) => ({
        key: `${parameter.in} ${parameter.name}`,
        cells: [
          <ParameterName key="name" name={parameter.name} required={parameter.required === true} />,
          schemaWords(parameter.schema),
          <WithCode key="words" text={parameterWords(parameter)} />,
        ],
      }))}
    />
  );
}

function ParameterName({ name, required }: { readonly name: string; readonly required: boolean }) {
  return (
    <>
      <code>{name}</code>
      {required ? <span className="cell-note">required</span> : null}
    </>
  );
}

/** The description marks code with backquotes, as Markdown does. */
function WithCode({ text }: { readonly text: string }) {
  const parts = text.split('`');
  return parts.map((part, place) => {
    // Nothing but its place tells a part from another of the same words, and a description never changes.
    const key = `${place} ${part}`;
    return place % 2 === 1 ? <code key={key}>{part}</code> : <span key={key}>{part}</span>;
  });
}
