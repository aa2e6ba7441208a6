import { z } from 'zod';
import { signInAddressOrderSchema, signInAddressSchema } from '../contract/access.ts';
import { type ApiRooms, apiBase } from './api-dependencies.ts';
import { describeOperation } from './describe-route.ts';
import { readJsonBody } from './read-json-body.ts';
import { readQuestion } from './read-question.ts';

const path = `${apiBase}/sign-in-addresses`;

/** `POST /sign-in-addresses`: an address that signs a browser in once, for whoever has the administrator's token. */
export function addSignInAddressRoute(rooms: ApiRooms): void {
  describeOperation(rooms.app, {
    method: 'post',
    path,
    operationId: 'makeSignInAddress',
    summary: 'An address that signs a browser in once, within an hour, as an administrator of this name.',
    request: {
      body: { required: true, content: { 'application/json': { schema: signInAddressOrderSchema } } },
    },
    responses: {
      201: { description: 'Made.', content: { 'application/json': { schema: signInAddressSchema } } },
    },
  });
  rooms.app.post(path, async (context) => {
    readQuestion(z.object({}).strict(), context.req.queries());
    const { name } = await readJsonBody(context.req.raw, signInAddressOrderSchema);
    const { code, expiresAt } = rooms.codes.make(name);
    context.header('Cache-Control', 'no-store');
    return context.json({ path: signInPath(code), expiresAt: expiresAt.toISOString() }, 201);
  });
}

/** The code stands behind a #, which browsers send to nobody: no log and no proxy sees it. */
export function signInPath(code: string): string {
  return `/sign-in#code=${code}`;
}
