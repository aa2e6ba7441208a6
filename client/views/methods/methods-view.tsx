import { useEffect } from 'react';
import type { MethodAnswer } from '../../../server/contract/methods.ts';
import { useMethods } from '../../api/methods-query.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Waiting } from '../../ui/waiting.tsx';
import { AnswerError } from '../frame/answer-error.tsx';
import { useReportDemonstration } from '../frame/shown-demonstration.tsx';
import { MethodContents } from './method-contents.tsx';
import { MethodSection } from './method-section.tsx';
import { byGroup, groupId } from './method-words.ts';

/** Every statistical method, as the code that uses it documents it. */
export function MethodsView() {
  const { answer, error } = useMethods();
  useReportDemonstration(answer?.demonstration);
  return (
    <>
      <PageHeading title="Methods" />
      <p className="govuk-body-l lead">
        How figures, limits, comparisons and trends are worked out. The words and formulas come from the code
        itself, and the service works out every example when you open this page.
      </p>
      <p className="govuk-body">
        <a href="/api/v1/methods?format=csv">Methods as a table (CSV)</a>
      </p>
      {error ? <AnswerError error={error} /> : null}
      {answer || error ? null : <Waiting what="the methods" />}
      {answer ? <Methods methods={answer.methods} /> : null}
    </>
  );
}

function Methods({ methods }: { readonly methods: readonly MethodAnswer[] }) {
  useEffect(goToAddressed, []);
  return (
    <div className="with-contents">
      <MethodContents methods={methods} />
      <div className="method-list">
        {byGroup(methods).map(([group, those]) => (
          <div key={group}>
            <h2 className="govuk-heading-l" id={groupId(group)}>
              {group}
            </h2>
            {those.map((method) => (
              <MethodSection key={method.id} method={method} />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

/** The part that the address names was not there yet when the page opened. */
function goToAddressed(): void {
  document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
}
