import { z } from 'zod';
import {
  ageSchema,
  areaSchema,
  categorySchema,
  methodSchema,
  missingSchema,
  periodSchema,
  sexSchema,
  type Unit,
  unitSchema,
} from '../../server/contract/parts.ts';

const measureSchema = z.object({
  period: periodSchema,
  value: z.number().nullable(),
  lower95: z.number().nullable(),
  upper95: z.number().nullable(),
  lower998: z.number().nullable(),
  upper998: z.number().nullable(),
  count: z.number().nullable(),
  denominator: z.number().nullable(),
  missing: missingSchema.nullable(),
  method: methodSchema,
  extract: z.string(),
});
type Measure = z.infer<typeof measureSchema>;

const placeSchema = z.object({
  indicator: z.object({ id: z.string(), unit: unitSchema }).optional().catch(undefined),
  area: areaSchema.optional().catch(undefined),
  sex: sexSchema.optional().catch(undefined),
  age: ageSchema.optional().catch(undefined),
  category: categorySchema.nullable().optional().catch(undefined),
  question: z.object({ sex: sexSchema.optional(), age: ageSchema.optional() }).optional().catch(undefined),
});

/** What stands around a figure in an answer and says what it is of. */
interface Place {
  readonly indicator?: { readonly id: string; readonly unit: Unit };
  readonly area?: z.infer<typeof areaSchema> | undefined;
  readonly sex?: z.infer<typeof sexSchema>;
  readonly age?: z.infer<typeof ageSchema>;
  readonly category?: z.infer<typeof categorySchema> | null;
}

/** A figure of an answer that names its extract, with all that tells it apart from others. */
export interface AnsweredFigure extends Measure, Required<Omit<Place, 'area' | 'category'>> {
  readonly area: z.infer<typeof areaSchema>;
  readonly category: z.infer<typeof categorySchema> | null;
}

/** Every figure in an answer that names its extract, wherever it stands, each once. */
export function findFigures(answer: unknown): AnsweredFigure[] {
  const found = new Map<string, AnsweredFigure>();
  walk(answer, {}, (figure) => found.set(figureKey(figure), figure));
  return [...found.values()];
}

/** What makes two figures the same: as `observationKey`, but of the last day of the period. */
export function figureKey({ indicator, area, period, sex, age, category }: AnsweredFigure): string {
  return [
    ...[indicator.id, area.code, period.start, period.end, sex, age.key],
    ...[category?.type ?? '', category?.value ?? ''],
  ].join('\u001f');
}

function walk(node: unknown, around: Place, take: (figure: AnsweredFigure) => void): void {
  if (Array.isArray(node)) {
    for (const each of node) walk(each, around, take);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const place = lookRound(node, around);
  const measure = measureSchema.safeParse(node);
  if (measure.success) {
    const { indicator, area, sex = 'persons', age, category = null } = place;
    if (indicator && area && age) take({ ...measure.data, indicator, area, sex, age, category });
    return;
  }
  for (const [name, child] of Object.entries(node)) {
    // Shares of stays by their nights are made of counts that the files have as rates.
    if (name === 'nights') continue;
    // What an area is compared with is of another area, which stands with it or is not named.
    walk(child, /^benchmark/.test(name) ? { ...place, area: undefined } : place, take);
  }
}

function lookRound(node: object, around: Place): Place {
  const { indicator, area, sex, age, category, question } = placeSchema.parse(node);
  const named = {
    indicator,
    area,
    sex: sex ?? question?.sex,
    age: age ?? question?.age,
    category,
  };
  return {
    ...around,
    ...Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined)),
  };
}
