import type { MethodAnswer } from '../../contract/methods.ts';
import type { Method } from './method.ts';
import type { MethodDocumentation } from './method-documentation.ts';

const mention = /`([\w.-]+)`/g;

/** A method with what its comment says and its example worked out. Mentions of other methods become their names. */
export function documentMethod(
  method: Method,
  methods: readonly Method[],
  documentation: readonly MethodDocumentation[],
): MethodAnswer {
  const found = documentation.find((one) => one.function === method.about.name);
  if (found === undefined) throw new Error(`method without documentation: ${method.about.name}`);
  const nameMentions = (text: string) => {
    return text.replace(mention, (whole, word: string) => {
      const other = findMentioned(word, methods, documentation);
      return other ? `“${other.name}”` : whole;
    });
  };
  const { id, name, group, purpose, usedFor } = method;
  return {
    id,
    name,
    group,
    purpose,
    usedFor,
    summary: nameMentions(found.summary),
    formulas: found.formulas.map((formula) => ({ ...formula })),
    notes: found.notes.map(nameMentions),
    citations: [...found.citations],
    seeAlso: findOthers(method, found, methods, documentation),
    example: method.example(),
  };
}

function findOthers(
  method: Method,
  { summary, notes, seeAlso }: MethodDocumentation,
  methods: readonly Method[],
  documentation: readonly MethodDocumentation[],
): MethodAnswer['seeAlso'] {
  const mentioned = [summary, ...notes].flatMap((text) =>
    [...text.matchAll(mention)].map(([, word]) => word),
  );
  const others = new Set(
    [...seeAlso, ...mentioned].map((word) => word && findMentioned(word, methods, documentation)),
  );
  return [...others].flatMap((other) => {
    return other && other !== method ? [{ id: other.id, name: other.name }] : [];
  });
}

/** By the name of its function, or of its file: then the first that the file holds. */
function findMentioned(
  word: string,
  methods: readonly Method[],
  documentation: readonly MethodDocumentation[],
): Method | undefined {
  const named = documentation.find((one) => one.function === word || one.file === word);
  return methods.find((one) => one.about.name === named?.function);
}
