import { useNavigate } from '@tanstack/react-router';
import type { ProfileAnswer } from '../../../server/contract/profile.ts';
import { type ProfileSelection, printProfileSelection } from '../../selection/profile-selection.ts';
import { SelectField } from '../../ui/fields.tsx';
import { AreaSearch } from '../areas/area-search.tsx';
import { useGroups } from '../groups/use-groups.ts';
import { benchmarkChoices } from '../trends/trend-choices.ts';
import { everybody, partnerChoices } from './partner-choices.ts';
import { chosenPeers, peerChoices, peersOfChoice } from './peer-choices.ts';

/** What the area is compared with, whose indicators are shown, and another area: all of it stands in the address. */
export function ProfileChoices({
  answer: { area, partners },
  selection,
}: {
  readonly answer: ProfileAnswer;
  readonly selection: ProfileSelection;
}) {
  const navigate = useNavigate();
  const { groups } = useGroups();
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
      <SelectField
        label="Whose job"
        value={selection.partner ?? everybody}
        choices={partnerChoices(partners)}
        onChoose={(id) => show(area.code, { ...selection, partner: id === everybody ? null : id })}
      />
      {area.type === 'england' ? null : (
        <SelectField
          label="Set beside"
          value={chosenPeers(selection.peers, groups)}
          choices={peerChoices(selection.peers, groups)}
          onChoose={(choice) => show(area.code, withPeers(selection, peersOfChoice(choice, groups)))}
        />
      )}
      <AreaSearch label="Show another area" except={[area.code]} onChoose={(code) => show(code, selection)} />
    </form>
  );
}

/** All areas of the kind go without saying. */
function withPeers(
  { peers: _before, ...selection }: ProfileSelection,
  peers: readonly string[] | undefined,
): ProfileSelection {
  return peers === undefined ? selection : { ...selection, peers };
}
