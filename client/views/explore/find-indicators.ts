import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import type { ComboboxOption } from '../../ui/combobox.tsx';

/** Indicators whose names, theme or ids contain each word of the text, those with figures first; not those chosen. */
export function findIndicators(
  text: string,
  indicators: readonly IndicatorAnswer[],
  except: readonly string[],
): ComboboxOption[] {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  return indicators
    .filter(({ id }) => !except.includes(id))
    .filter((indicator) => words.every((word) => searchedOf(indicator).includes(word)))
    .toSorted((one, other) => Number(other.areas > 0) - Number(one.areas > 0))
    .map(({ id, shortName, areas, latestPeriod }) => ({
      key: id,
      label: shortName,
      detail: areas > 0 ? `to ${latestPeriod?.label ?? ''}` : 'no figures held',
    }));
}

/** What is read out while somebody types. */
export function foundWords(count: number): string {
  if (count === 0) return 'No indicator is called so';
  return count === 1 ? '1 indicator' : `${count} indicators`;
}

const searchedOf = ({ id, name, shortName, theme, publisherIds }: IndicatorAnswer): string =>
  [id, name, shortName, theme, ...publisherIds].join(' ').toLowerCase();
