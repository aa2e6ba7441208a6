const lists = ['indicator', 'area', 'table'] as const;
const texts = ['areas', 'areaType', 'parent', 'sex', 'age', 'period', 'benchmark', 'asAt'] as const;

/** The parameters of the view's address, each as it stands there. */
export type ExploreSearch = { readonly [Name in (typeof texts)[number]]?: string } & {
  readonly [Name in (typeof lists)[number]]?: readonly string[];
};

/** The view's parameters of any address, unchecked; parameters of other things are dropped. */
export function readExploreSearch(search: Readonly<Record<string, unknown>>): ExploreSearch {
  const given = (name: string) =>
    [search[name] ?? []].flat().filter((text) => typeof text === 'string' && text.trim() !== '');
  return Object.fromEntries([
    ...lists.filter((name) => given(name).length > 0).map((name) => [name, given(name)]),
    ...texts.filter((name) => given(name).length > 0).map((name) => [name, given(name).at(-1)]),
  ]);
}
