import { z } from 'zod';

export const numberOrNull = z.number().nullable();

/** One level, two at once, or none. */
export const confidence = z.union([z.number(), z.array(z.number())]).nullable();
