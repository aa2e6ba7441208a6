import { Fragment } from 'react';
import type { PartnerStatement } from '../../../server/contract/partner-questions.ts';
import { RestsOn, restsAlike } from './rests-on.tsx';

type Together = [PartnerStatement, ...PartnerStatement[]];

/** What is said of one subject; what rests on the same says so once. */
export function Said({
  statements,
  isMarkedAbove,
}: {
  readonly statements: readonly PartnerStatement[];
  readonly isMarkedAbove: boolean;
}) {
  return gatherByRest(statements).map((alike) => (
    <Fragment key={alike.map(({ text }) => text).join(' ')}>
      {alike.some(({ figures }) => figures.some(({ standsOut }) => standsOut !== null)) ? (
        <strong>Stands out. </strong>
      ) : null}
      {alike.map(({ says }) => says).join(' ')} <RestsOn rest={alike[0]} isMarkedAbove={isMarkedAbove} />{' '}
    </Fragment>
  ));
}

/** Statements by what they are about, in the order in which it is first spoken of. */
export function gatherBySubject(statements: readonly PartnerStatement[]): Together[] {
  const together = new Map<string, Together>();
  for (const statement of statements) {
    const subject = statement.subject ?? statement.text;
    const known = together.get(subject);
    if (known) known.push(statement);
    else together.set(subject, [statement]);
  }
  return [...together.values()];
}

function gatherByRest(statements: readonly PartnerStatement[]): Together[] {
  const together: Together[] = [];
  for (const statement of statements) {
    const known = together.find(([first]) => restsAlike(first, statement));
    if (known) known.push(statement);
    else together.push([statement]);
  }
  return together;
}
