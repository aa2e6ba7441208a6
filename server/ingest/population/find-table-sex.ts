import type { Sex } from '../../observation/sex.ts';

const MALE = /\b(?:males?|men|boys)\b/i;
const FEMALE = /\b(?:females?|women|girls)\b/i;

/** "by sex" and "Males and females" say how a table is divided elsewhere, not whom this one is about. */
export function findTableSex(texts: readonly string[]): Sex | null {
  const named = texts.map((text) => text.replace(/_/g, ' ')).map(sexNamed);
  const found = [...new Set(named.filter((sex) => sex !== null))];
  return found.length === 1 ? (found[0] ?? null) : null;
}

function sexNamed(text: string): Sex | null {
  const [isMale, isFemale] = [MALE.test(text), FEMALE.test(text)];
  if (isMale === isFemale) return null;
  return isMale ? 'male' : 'female';
}
