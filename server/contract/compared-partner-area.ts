import { z } from 'zod';
import { partnerAreaKinds } from '../observation/partner-area.ts';
import { areaSchema } from './parts.ts';

/** What look-ups say of the areas compared within the area of a partner. */
export const comparedPartnerAreaSchema = z
  .object({
    kind: z.enum(partnerAreaKinds),
    name: z.string().describe('With what it is: `Sussex (police force area)`.'),
    wholly: z.array(areaSchema).describe('The authorities of the compared tier that lie wholly within it.'),
    partly: z.array(areaSchema).describe('Those left out because only a part lies within it.'),
    extracts: z.array(z.string()).describe('Ids of the look-ups that say so; empty where none is held.'),
  })
  .nullable()
  .describe('What look-ups say of a parent that is the area of a partner; null otherwise.');
