import { type Ref, useState } from 'react';
import { areaKind } from '../../../server/contract/area-words.ts';
import type { AreaDetail } from '../../../server/contract/areas.ts';
import { formatDay } from '../../../server/contract/format-figure.ts';
import type { SearchResult } from '../../../server/contract/search.ts';
import { useAreaSearch } from '../../api/areas-query.ts';
import { useNearlyWrittenAreas } from '../../api/search-query.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { foundMessage } from './area-words.ts';

const mostSuggestions = 12;

/** Finds an area by part of its name or code, else by a name that is nearly so, with the keyboard alone if wished. */
export function AreaSearch({
  label,
  hint,
  large = false,
  except = [],
  inputRef,
  onChoose,
}: {
  readonly label: string;
  readonly hint?: string;
  readonly large?: boolean;
  /** Codes that are chosen already. */
  readonly except?: readonly string[];
  readonly inputRef?: Ref<HTMLInputElement>;
  readonly onChoose: (code: string) => void;
}) {
  const [text, setText] = useState('');
  const { answer, isEarlier, isLoading, error } = useAreaSearch(text);
  const areas = (isEarlier ? [] : (answer?.areas ?? [])).filter(({ code }) => !except.includes(code));
  const isSearching = isEarlier || isLoading;
  const near = useNearlyWrittenAreas(text, answer?.areas.length === 0 && !isSearching).filter(
    ({ id }) => !except.includes(id),
  );
  const message = error ? `${error.title}.` : foundMessage(text, areas.length, near.length, isSearching);
  return (
    <Combobox
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(inputRef === undefined ? {} : { inputRef })}
      large={large}
      options={areas.length > 0 ? areas.slice(0, mostSuggestions).map(toOption) : near.map(toNearOption)}
      message={message}
      onText={setText}
      onChoose={({ key }) => onChoose(key)}
    />
  );
}

const toNearOption = ({ id, name, detail }: SearchResult) => ({
  key: id,
  label: name,
  detail: `${detail}; written nearly so`,
});

function toOption(area: AreaDetail) {
  const ended = area.validTo === null ? '' : `, until ${formatDay(area.validTo)}`;
  return { key: area.code, label: area.name, detail: `${areaKind(area.type)}, ${area.code}${ended}` };
}
