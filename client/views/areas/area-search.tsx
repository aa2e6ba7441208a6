import { type Ref, useState } from 'react';
import { areaKind } from '../../../server/contract/area-words.ts';
import type { AreaDetail } from '../../../server/contract/areas.ts';
import { formatDay } from '../../../server/contract/format-figure.ts';
import { useAreaSearch } from '../../api/areas-query.ts';
import { Combobox } from '../../ui/combobox.tsx';
import { foundMessage } from './area-words.ts';

const mostSuggestions = 12;

/** Finds an area by part of its name or code, with the keyboard alone if wished. */
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
  const message = error ? `${error.title}.` : foundMessage(text, areas.length, isEarlier || isLoading);
  return (
    <Combobox
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...(inputRef === undefined ? {} : { inputRef })}
      large={large}
      options={areas.slice(0, mostSuggestions).map(toOption)}
      message={message}
      onText={setText}
      onChoose={({ key }) => onChoose(key)}
    />
  );
}

function toOption(area: AreaDetail) {
  const ended = area.validTo === null ? '' : `, until ${formatDay(area.validTo)}`;
  return { key: area.code, label: area.name, detail: `${areaKind(area.type)}, ${area.code}${ended}` };
}
