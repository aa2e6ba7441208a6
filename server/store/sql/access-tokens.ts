import type { AccessToken } from '../../access/access-token.ts';
import { roles } from '../../access/role.ts';
import { OvertakenError } from '../../observation/overtaken-error.ts';
import type { SqlConnection } from './connection.ts';
import type { Stamp } from './stamp.ts';
import { toText, toTextOrNull } from './statements.ts';

/** Every token ever made, in that order. */
export async function findTokens(connection: SqlConnection): Promise<AccessToken[]> {
  const rows = await connection.run(
    `SELECT id, name, role, digest, made_at, made_by, expires, revoked_at, revoked_by
     FROM access_token ORDER BY made_at, id`,
  );
  return rows.map((row) => ({
    id: toText(row[0]),
    name: toText(row[1]),
    role: toRole(toText(row[2])),
    digest: toText(row[3]),
    madeAt: toText(row[4]),
    madeBy: toText(row[5]),
    expires: toTextOrNull(row[6]),
    revokedAt: toTextOrNull(row[7]),
    revokedBy: toTextOrNull(row[8]),
  }));
}

/** Keeps a token. Fails when one that is not revoked has its name. */
export async function saveToken(connection: SqlConnection, token: AccessToken): Promise<void> {
  const { id, name, role, digest, madeAt, madeBy, expires } = token;
  const taken = await connection.run('SELECT id FROM access_token WHERE name = $1 AND revoked_at IS NULL', [
    name,
  ]);
  if (taken.length > 0) throw new OvertakenError(`name of a token in force: ${name}. Revoke that one first.`);
  await connection.run(
    `INSERT INTO access_token (id, name, role, digest, made_at, made_by, expires)
     VALUES ($1, $2, $3, $4, $5, $6, $7)`,
    [id, name, role, digest, madeAt, madeBy, expires],
  );
}

/** Takes a token out of force, and the sessions that were begun with it. Fails when none of the name is in force. */
export async function revokeToken(connection: SqlConnection, name: string, { at, by }: Stamp): Promise<void> {
  const [revoked] = await connection.run(
    `UPDATE access_token SET revoked_at = $2, revoked_by = $3
     WHERE name = $1 AND revoked_at IS NULL RETURNING id`,
    [name, at, by],
  );
  if (!revoked) throw new OvertakenError(`no token in force of this name: ${name}`);
  await connection.run('DELETE FROM access_session WHERE credential = $1', [toText(revoked[0])]);
}

function toRole(text: string): AccessToken['role'] {
  const role = roles.find((one) => one === text);
  if (role) return role;
  throw new Error(`unknown role of a token: ${text}. The store is damaged; restore a backup.`);
}
