import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { documentMethod } from '../../../../server/answers/methods/document-method.ts';
import { methodDocumentation } from '../../../../server/answers/methods/method-documentation.ts';
import { methods } from '../../../../server/answers/methods/methods.ts';
import { methodGroups } from '../../../../server/contract/methods.ts';
import { findSourceFiles, root } from '../../../architecture/source-files.ts';

const files = findSourceFiles('server').filter((file) => !file.startsWith('server/answers/methods/'));

/** The names that files of the server import, but for the list of methods itself. */
function importedNames(of: readonly string[]): Set<string> {
  const texts = of.map((file) => readFileSync(join(root, file), 'utf8'));
  const lists = texts.flatMap((text) => [...text.matchAll(/^import \{([^}]*)\} from/gm)]);
  return new Set(lists.flatMap(([, names = '']) => names.match(/\w+/g) ?? []));
}

const inAll = importedNames(files);
const outsideStatistics = importedNames(files.filter((file) => !file.startsWith('server/statistics/')));

describe('the list of methods', () => {
  it('forgets no function of server/statistics that has a formula or a citation', () => {
    const listed = methods.map(({ about }) => about.name).sort();
    expect(listed).toEqual(methodDocumentation.map((method) => method.function).sort());
  });

  it('has a place of its own for each, group by group', () => {
    expect(new Set(methods.map(({ id }) => id)).size).toBe(methods.length);
    const groups = methods.map(({ group }) => group).filter((group, place, all) => group !== all[place - 1]);
    expect(groups).toEqual([...methodGroups]);
  });

  it.each(methods)('says where it is used, and only if it is: $id', ({ about, usedFor }) => {
    if (usedFor === null) expect([...outsideStatistics]).not.toContain(about.name);
    else expect([...inAll]).toContain(about.name);
  });

  it.each(methods)('names no file of the code to its readers: $id', (method) => {
    const { summary, notes, formulas } = documentMethod(method, methods, methodDocumentation);
    expect([summary, ...notes, ...formulas.map(({ introduction }) => introduction)].join(' ')).not.toMatch(
      /\.ts\b/,
    );
  });
});
