import type { AreaAnswer } from '../../../server/contract/parts.ts';
import type { ComboboxOption } from '../../ui/combobox.tsx';

const mostFound = 12;

/** Areas of the chart whose name or code contains the text, names that begin with it first; not those marked already. */
export function findShownAreas(
  text: string,
  areas: readonly AreaAnswer[],
  except: readonly string[],
): ComboboxOption[] {
  const sought = text.trim().toLowerCase();
  const begins = ({ name }: AreaAnswer) => Number(name.toLowerCase().startsWith(sought));
  return areas
    .filter(({ code, name }) => !except.includes(code) && `${name} ${code}`.toLowerCase().includes(sought))
    .toSorted((one, other) => begins(other) - begins(one) || one.name.localeCompare(other.name, 'en-GB'))
    .slice(0, mostFound)
    .map(({ code, name }) => ({ key: code, label: name, detail: code }));
}
