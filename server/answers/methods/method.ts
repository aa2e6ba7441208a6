import type { MethodGroup, NamedFigure, WorkedExample } from '../../contract/methods.ts';

/** A method as the page of methods lists it; what it is stands in the comment above the function. */
export interface Method {
  /** Its place on the page. */
  readonly id: string;
  readonly name: string;
  readonly group: MethodGroup;
  /** The function of `server/statistics` that works it out. */
  readonly about: (...given: never[]) => unknown;
  readonly purpose: string;
  readonly usedFor: string | null;
  /** Small enough to check by hand. */
  readonly example: () => WorkedExample;
}

/** Figures by name, in order; a missing one is said to be so. */
export function nameFigures(figures: Readonly<Record<string, number | string | null>>): NamedFigure[] {
  return Object.entries(figures).map(([name, value]) => ({ name, value: value ?? 'none' }));
}

/** Limits by name. */
export function nameLimits({
  lower,
  upper,
}: {
  readonly lower: number | null;
  readonly upper: number | null;
}): NamedFigure[] {
  return nameFigures({ 'Lower 95% limit': lower, 'Upper 95% limit': upper });
}
