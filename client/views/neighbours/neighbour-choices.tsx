import { formatDay } from '../../../server/contract/format-figure.ts';
import type { NeighbourSet, NeighboursAnswer } from '../../../server/contract/neighbours.ts';
import { countChoices, type NeighbourSelection } from '../../selection/neighbour-selection.ts';
import { SelectField } from '../../ui/fields.tsx';
import type { ChangeNeighbours } from './use-neighbour-selection.ts';

/** Whose neighbours, and how many. */
export function NeighbourChoices({
  answer: { set, sets, neighbours },
  selection,
  change,
}: {
  readonly answer: NeighboursAnswer;
  readonly selection: NeighbourSelection;
  readonly change: ChangeNeighbours;
}) {
  return (
    <form className="profile-choices" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label="Set of neighbours"
        value={set.id}
        choices={sets.map((each) => ({ value: each.id, label: setLabel(each) }))}
        onChoose={(id) => change({ set: id === 'computed' ? null : id })}
      />
      {set.kind === 'published' || neighbours.length === 0 ? null : (
        <SelectField
          label="How many"
          value={String(selection.count)}
          choices={countChoices.map((count) => ({ value: String(count), label: String(count) }))}
          onChoose={(count) => change({ count: Number(count) })}
        />
      )}
      {sets.length > 1 ? null : (
        <p className="govuk-body-s">
          No published set, such as those of CIPFA or the Department for Education, has been brought for this
          area. One comes in on the data page, in the layout <code>neighbours</code>.
        </p>
      )}
    </form>
  );
}

function setLabel({ name, published }: NeighbourSet): string {
  return published === null ? name : `${name}, published ${formatDay(published)}`;
}
