import { userInfo } from 'node:os';
import { personNameSchema } from '../server/contract/access.ts';

/** Whoever runs this program, as history is to name them; `owner` where the system has no name that could stand there. */
export function nameOfUser(): string {
  const read = personNameSchema.safeParse(systemName());
  return read.success ? read.data : 'owner';
}

/** Null in a container that runs as a number. */
function systemName(): string | null {
  try {
    return userInfo().username;
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) return null;
    throw error;
  }
}
