import { z } from 'zod';
import { auditedActs } from '../access/audit-entry.ts';
import { roles } from '../access/role.ts';

/** What somebody may do: read; also bring extracts; also withdraw them and make tokens. */
const roleSchema = z.enum(roles);

/** Names that history gives to nobody in particular. */
const takenNames = ['administrator', 'demonstration', 'nobody'];

/** The name of whoever bears a token: it stands in the history of extracts. */
export const personNameSchema = z
  .string()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}\p{M} .@'_-]{0,99}$/u, {
    error: "give 1 to 100 letters, digits, blanks and . @ ' _ -, a letter or digit first",
  })
  .refine((name) => !takenNames.includes(name.toLowerCase()), {
    error: `give a name of somebody: ${takenNames.join(', ')} stand for others`,
  })
  .describe('Of the person or program that bears it, as the history of extracts names them.');

/** `GET /session`: who asks. */
export const sessionAnswerSchema = z.object({
  person: z
    .object({
      name: z.string(),
      role: roleSchema,
      via: z.enum(['token', 'session', 'proxy']).describe('How that is known.'),
    })
    .nullable()
    .describe('Null for somebody who is not signed in.'),
  reading: z.enum(['open', 'token']).describe('Whether all may read, or viewers only.'),
});
export type SessionAnswer = z.infer<typeof sessionAnswerSchema>;

/** Body of `POST /session`: a token, or the code of an address that signs in once. */
export const signInSchema = z.union([
  z.object({ token: z.string().min(1).max(500) }).strict(),
  z.object({ code: z.string().min(1).max(500) }).strict(),
]);
export type SignIn = z.infer<typeof signInSchema>;

/** Body of `POST /sign-in-addresses`. */
export const signInAddressOrderSchema = z.object({ name: personNameSchema }).strict();

export const signInAddressSchema = z.object({
  path: z.string().describe('Of the page that signs in, with its code: it works once.'),
  expiresAt: z.string(),
});

/** Body of `POST /tokens`. */
export const tokenOrderSchema = z
  .object({
    name: personNameSchema,
    role: roleSchema,
    expires: z.iso
      .date({ error: 'give a day that exists, as 2027-03-31' })
      .nullable()
      .default(null)
      .describe('The last day on which it is taken (UTC); null for no end.'),
  })
  .strict();
export type TokenOrder = z.infer<typeof tokenOrderSchema>;

const tokenSchema = z.object({
  id: z.string().describe('Stands in the token and tells it from others without giving it away.'),
  name: z.string(),
  role: roleSchema,
  madeAt: z.string(),
  madeBy: z.string(),
  expires: z.string().nullable(),
  standing: z.enum(['in force', 'expired', 'revoked']),
  revokedAt: z.string().nullable(),
  revokedBy: z.string().nullable(),
});
export type TokenAnswer = z.infer<typeof tokenSchema>;

/** `GET /tokens`: every token ever made, in that order. Their secrets are kept nowhere. */
export const tokensAnswerSchema = z.object({ tokens: z.array(tokenSchema) });

/** `POST /tokens`: the one time that a token is told. */
export const madeTokenSchema = tokenSchema.extend({ token: z.string() });

const wholeNumberUpTo = (most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, { error: 'give a whole number' })
    .transform(Number)
    .refine((number) => number <= most, { error: `give a whole number up to ${most}` });

const mostEntries = 10_000;

/** `GET /audit-trail`: what was done, the last first. */
export const auditTrailQuestionSchema = z
  .object({
    offset: wholeNumberUpTo(999_999_999)
      .optional()
      .describe('How many entries to leave out, from the last; none unless given.'),
    limit: wholeNumberUpTo(mostEntries)
      .optional()
      .describe(`How many entries to give, up to ${mostEntries}; 100 unless given.`),
    format: z.enum(['json', 'csv']).optional().describe('`json` unless given.'),
  })
  .strict();

const auditEntrySchema = z.object({
  number: z.int().describe('From 1, without a gap.'),
  at: z.string(),
  by: z.string(),
  act: z.enum(auditedActs),
  subject: z
    .string()
    .nullable()
    .describe('Id of an extract or refusal, name of a mapping or token, version of a restored store.'),
  fileName: z.string().nullable().describe('Of an extract, or the name of the backup that was restored.'),
  sha256: z.string().nullable().describe('Of the bytes that it is about: of an extract, or of a backup.'),
  count: z.int().describe('How often; failures to sign in are told together.'),
  requestId: z.string().nullable().describe('As the log names the request; null for the command line.'),
  hash: z.string().describe('SHA-256 of the entry with the hash of the one before.'),
});
export type AuditEntryAnswer = z.infer<typeof auditEntrySchema>;

export const auditTrailAnswerSchema = z.object({
  entries: z.array(auditEntrySchema),
  entryCount: z.int().describe('How many there are in all.'),
});
export type AuditTrailAnswer = z.infer<typeof auditTrailAnswerSchema>;

/** `GET /audit-trail/check`: whether the trail is as it was written. */
export const trailCheckSchema = z.object({
  entries: z.int().describe('How many entries are as they were written, from the first.'),
  lastHash: z
    .string()
    .describe('Of the last of them: whoever notes it elsewhere can tell a trail written anew.'),
  firstWrong: z
    .int()
    .nullable()
    .describe('The number of the first that is not, or is missing; null for none.'),
  firstUntold: z
    .int()
    .nullable()
    .describe('The first version of the store that no entry tells of; null where all are told.'),
});
