import { z } from 'zod';

/** `POST /backups`: a backup that was taken. */
export const backupAnswerSchema = z.object({
  folder: z.string().describe('The folder of the backup, on the machine of the service.'),
  storeVersion: z.int().describe('The newest version that it holds.'),
  madeAt: z.string().describe('When it was made (ISO date and time, UTC).'),
  bytes: z.int().describe('Bytes of its file.'),
  sha256: z.string().describe('SHA-256 of its file, in hexadecimal digits.'),
});
