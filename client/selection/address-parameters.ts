import type { SearchRecord } from './search-string.ts';

/** The last of a repeated parameter counts, as it does in most services; a blank one counts as none. */
export function lastOf(given: SearchRecord[string]): string | null {
  const last = [given ?? []].flat().at(-1)?.trim();
  return last === undefined || last === '' ? null : last;
}

/** Takes what an address says of one of a few choices; what is none of them is named in `problems`, and the usual taken. */
export function chooserOf(search: SearchRecord, problems: string[]) {
  return <Choice extends string>(name: string, choices: readonly Choice[], otherwise: Choice): Choice => {
    const given = lastOf(search[name]);
    if (given === null) return otherwise;
    const chosen = choices.find((choice) => choice === given);
    if (chosen === undefined) problems.push(unknownChoice(name, given, choices, otherwise));
    return chosen ?? otherwise;
  };
}

function unknownChoice(name: string, given: string, choices: readonly string[], shown: string): string {
  return `unknown ${name}: ${given}. It can be ${choices.join(', ')}; ${shown} is shown.`;
}
