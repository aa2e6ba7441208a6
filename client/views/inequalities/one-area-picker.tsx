import { england } from '../../selection/trend-selection.ts';
import { AreaSearch } from '../areas/area-search.tsx';

/** The area that is shown, a field that finds another, and the way back to England. */
export function OneAreaPicker({
  code,
  name,
  onChoose,
}: {
  readonly code: string;
  readonly name: string;
  readonly onChoose: (code: string) => void;
}) {
  return (
    <div className="govuk-form-group area-picker">
      <h3 className="panel-heading">Area: {name}</h3>
      <AreaSearch label="Choose another area" hint="Name or code" except={[code]} onChoose={onChoose} />
      {code === england ? null : (
        <button
          type="button"
          className="govuk-button govuk-button--secondary govuk-!-margin-top-3 govuk-!-margin-bottom-0"
          onClick={() => onChoose(england)}
        >
          Show England
        </button>
      )}
    </div>
  );
}
