import type { KnownBody } from './known-bodies.ts';

type Named = Pick<KnownBody, 'id' | 'name' | 'organisation' | 'kind' | 'duties'>;

/** Every name by which a body is found, each once: its own, earlier and short ones, those of registers and of its duties. */
export function namesOfBody(body: Named): string[] {
  const { id, name, organisation, kind, duties } = body;
  const names = [
    name,
    ...(organisation?.formerNames.map((former) => former.name) ?? []),
    ...(organisation?.shortName ? [organisation.shortName] : []),
    ...(kind === null ? [] : [kind.name, ...kind.recordedAs]),
    ...duties.filter((duty) => duty.body === id).map((duty) => duty.name),
    id.replaceAll('-', ' '),
  ];
  return withoutRepeats(names);
}

/** Names that a reader would not find among those that the page gives anyhow. */
export function otherNamesOfBody(body: Named): string[] {
  const { name, organisation, kind } = body;
  const said = [name, kind?.name ?? '', ...(organisation?.formerNames.map((former) => former.name) ?? [])]
    .join(' ')
    .toLowerCase();
  return namesOfBody(body).filter((other) => !said.includes(other.toLowerCase()));
}

function withoutRepeats(names: readonly string[]): string[] {
  const byLetters = new Map<string, string>();
  for (const name of names) if (!byLetters.has(name.toLowerCase())) byLetters.set(name.toLowerCase(), name);
  return [...byLetters.values()];
}
