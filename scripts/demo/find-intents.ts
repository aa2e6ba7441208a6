import type { Catalogue } from '../../server/catalogue/catalogue.ts';
import { NO_CAUSE } from '../../server/observation/cause-categories.ts';

/** The intent in which a group of causes lies, both by their names; without an external cause there is none. */
export function findIntents(causes: Catalogue['causes']): (cause: string) => string {
  const intents = new Map(
    causes
      .filter(({ kind }) => kind === 'cause')
      .map(({ name, from, to }) => {
        const intent = causes.find((each) => each.kind === 'intent' && each.from <= from && to <= each.to);
        return [name, intent?.name ?? NO_CAUSE];
      }),
  );
  return (cause) => intents.get(cause) ?? NO_CAUSE;
}
