import { useNavigate } from '@tanstack/react-router';
import type { ProfileAnswer } from '../../../server/contract/profile.ts';
import { type ProfileSelection, printProfileSelection } from '../../selection/profile-selection.ts';
import { SelectField } from '../../ui/fields.tsx';
import { AreaSearch } from '../areas/area-search.tsx';
import { benchmarkChoices } from '../trends/trend-choices.ts';

/** What the area is compared with, and another area; both stand in the address. */
export function ProfileChoices({
  answer: { area },
  selection,
}: {
  readonly answer: ProfileAnswer;
  readonly selection: ProfileSelection;
}) {
  const navigate = useNavigate();
  const show = (code: string, changed: ProfileSelection) =>
    navigate({
      to: '/profiles/$code',
      params: { code },
      search: printProfileSelection(changed),
      resetScroll: false,
    });
  return (
    <form className="profile-choices" onSubmit={(event) => event.preventDefault()}>
      <SelectField
        label="Compare with"
        value={selection.benchmark}
        choices={benchmarkChoices([area], selection.benchmark)}
        onChoose={(benchmark) => show(area.code, { ...selection, benchmark })}
      />
      <AreaSearch label="Show another area" except={[area.code]} onChoose={(code) => show(code, selection)} />
    </form>
  );
}
