import { Link } from '@tanstack/react-router';
import type { CausesAnswer } from '../../../server/contract/causes.ts';
import { type CausesSelection, printCausesSelection } from '../../selection/causes-selection.ts';
import { england } from '../../selection/trend-selection.ts';

/** From a group to the single codes within it; where none are held, that and why. */
export function CodesWithin({
  selection,
  answer: { area, held },
}: {
  readonly selection: CausesSelection;
  readonly answer: Pick<CausesAnswer, 'area' | 'held'>;
}) {
  if (selection.by === 'code') return null;
  const toCodes = (within: string | null, code = area.code) =>
    printCausesSelection({ ...selection, area: code, by: 'code', within });
  return (
    <section aria-labelledby="codes" className="screen-only">
      <h2 className="govuk-heading-m" id="codes">
        Which codes lie within a group?
      </h2>
      {held.codeGroups.length === 0 ? (
        <p className="govuk-body">
          Single codes, as falls on stairs (W10), are not held for {area.name}: counted by code most numbers
          of an area are small and would be hidden, so admissions are counted by group.
          {area.code === england ? null : (
            <>
              {' '}
              <Link to="/causes" search={toCodes(null, england)}>
                Look for the codes of England
              </Link>
              .
            </>
          )}
        </p>
      ) : (
        <ul className="govuk-list">
          {held.codeGroups.map(({ id, label, codes }) => (
            <li key={id}>
              <Link to="/causes" search={toCodes(id)}>
                {label} ({codes})
              </Link>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
