import type { MethodAnswer, MethodGroup } from '../../../server/contract/methods.ts';

/** A part of a method's text. */
export type TextPart =
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'method'; readonly text: string; readonly id: string }
  | { readonly kind: 'variable'; readonly text: string; readonly subscript: string };

/** Divides a text at its `words of the interface`, “names of methods” and variables: x, c_0. */
export function splitMethodText(text: string, seeAlso: MethodAnswer['seeAlso']): TextPart[] {
  return text.split(/(`[^`]+`|“[^”]+”)/).flatMap((part): TextPart[] => {
    if (part.startsWith('`')) return [{ kind: 'code', text: part.slice(1, -1) }];
    const named = seeAlso.find(({ name }) => part === `“${name}”`);
    return named ? [{ kind: 'method', text: named.name, id: named.id }] : splitVariables(part);
  });
}

/** A letter that stands alone, but for the article "a"; a plain subscript may follow. */
const variable = /(?<![\w'’-])([B-Zb-z]|[Aa](?=_|[,:;.)]| =| of))(?:_(\w+))?(?![\w'’-])/g;

function splitVariables(text: string): TextPart[] {
  const parts: TextPart[] = [];
  let from = 0;
  for (const { 0: found, 1: letter = '', 2: subscript = '', index } of text.matchAll(variable)) {
    parts.push(
      { kind: 'plain', text: text.slice(from, index) },
      { kind: 'variable', text: letter, subscript },
    );
    from = index + found.length;
  }
  return [...parts, { kind: 'plain', text: text.slice(from) } as const].filter((part) => part.text !== '');
}

/** Methods by group, groups in the order in which they come. */
export function byGroup(
  methods: readonly MethodAnswer[],
): readonly (readonly [MethodGroup, readonly MethodAnswer[]])[] {
  const groups = [...new Set(methods.map(({ group }) => group))];
  return groups.map((group) => [group, methods.filter((method) => method.group === group)]);
}

/** The place of a group on the page: `rates-and-proportions`. */
export const groupId = (group: MethodGroup): string => `group-${group.toLowerCase().replaceAll(' ', '-')}`;
