import { z } from 'zod';
import { type AccessToken, makeToken, standingOf } from '../access/access-token.ts';
import {
  madeTokenSchema,
  personNameSchema,
  type TokenAnswer,
  tokenOrderSchema,
  tokensAnswerSchema,
} from '../contract/access.ts';
import { type ApiRooms, apiBase } from './api-dependencies.ts';
import { makerOf } from './authorise.ts';
import { describeOperation, problemAnswers } from './describe-route.ts';
import { RequestError } from './error-response.ts';
import { readJsonBody } from './read-json-body.ts';
import { readQuestion } from './read-question.ts';

const path = `${apiBase}/tokens`;

const nothing = z.object({}).strict();

/** Tokens: listed, made and revoked by an administrator. */
export function addTokensRoutes(rooms: ApiRooms): void {
  describeTokens(rooms);
  addListing(rooms);
  addMaking(rooms);
  addRevoking(rooms);
}

function addListing({ app, store, now }: ApiRooms): void {
  app.get(path, async (context) => {
    readQuestion(nothing, context.req.queries());
    const tokens = (await store.access.findTokens()).map((token) => describeToken(token, now()));
    context.header('Cache-Control', 'no-store');
    return context.json(tokensAnswerSchema.parse({ tokens }), 200);
  });
}

function addMaking({ app, store, now, gatekeeper }: ApiRooms): void {
  app.post(path, async (context) => {
    readQuestion(nothing, context.req.queries());
    const { name, role, expires } = await readJsonBody(context.req.raw, tokenOrderSchema);
    if (expires !== null && expires < now().toISOString().slice(0, 10)) {
      throw new RequestError(400, `expired already: ${expires}; give a day to come`);
    }
    if (await findInForce(name, store.access)) {
      throw new RequestError(
        409,
        `name of a token in force: ${name}; revoke that one first, or give another name`,
      );
    }
    const { text, id, digest } = makeToken();
    const order = { id, name, role, digest, expires, revokedAt: null, revokedBy: null };
    const made = await store.access.saveToken(order, makerOf(context));
    gatekeeper.forget();
    context.header('Cache-Control', 'no-store');
    return context.json(madeTokenSchema.parse({ ...describeToken(made, now()), token: text }), 201);
  });
}

function addRevoking({ app, store, gatekeeper }: ApiRooms): void {
  app.delete(`${path}/:name`, async (context) => {
    readQuestion(nothing, context.req.queries());
    const name = context.req.param('name');
    if (!(await findInForce(name, store.access))) {
      throw new RequestError(404, `no token in force of this name: ${name}; ${path} lists them all`);
    }
    await store.access.revokeToken(name, makerOf(context));
    gatekeeper.forget();
    return context.body(null, 204, { 'cache-control': 'no-store' });
  });
}

/** A token that is not revoked, though it may have expired: its name is its own until it is. */
async function findInForce(
  name: string,
  access: ApiRooms['store']['access'],
): Promise<AccessToken | undefined> {
  return (await access.findTokens()).find((token) => token.name === name && token.revokedAt === null);
}

/** A token without its digest. */
function describeToken({ digest, ...token }: AccessToken, now: Date): TokenAnswer {
  return { ...token, standing: standingOf(token, now) };
}

function describeTokens({ app }: ApiRooms): void {
  describeOperation(app, {
    method: 'get',
    path,
    operationId: 'listTokens',
    summary:
      'Every token ever made: whose, of which role, by whom, until when. What it reads is kept nowhere.',
    responses: {
      200: { description: 'The answer.', content: { 'application/json': { schema: tokensAnswerSchema } } },
    },
  });
  describeOperation(app, {
    method: 'post',
    path,
    operationId: 'makeToken',
    summary: 'Make a token. This answer alone tells it.',
    request: { body: { required: true, content: { 'application/json': { schema: tokenOrderSchema } } } },
    responses: {
      201: { description: 'Made.', content: { 'application/json': { schema: madeTokenSchema } } },
      ...problemAnswers.name,
    },
  });
  describeOperation(app, {
    method: 'delete',
    path: `${path}/{name}`,
    operationId: 'revokeToken',
    summary:
      'Revoke a token: within a second no service takes it, and whoever signed in by it is signed out.',
    request: { params: z.object({ name: personNameSchema }) },
    responses: { 204: { description: 'Revoked.' }, ...problemAnswers.token },
  });
}
