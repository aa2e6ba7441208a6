import { afterEach, describe, expect, it, vi } from 'vitest';
import { ApiError, getAnswer, sendAnswer } from '../../../client/api/http-client.ts';

const answerWith = (status: number, body: string) =>
  vi.stubGlobal(
    'fetch',
    vi.fn(async () => new Response(body, { status })),
  );

const ask = () =>
  getAnswer('/trends', { indicator: 'nope', area: ['E10000032'] }, new AbortController().signal);

afterEach(() => vi.unstubAllGlobals());

describe('asking the interface', () => {
  it('gives the answer', async () => {
    answerWith(200, '{"areas":[]}');
    expect(await ask()).toEqual({ areas: [] });
    expect(vi.mocked(fetch).mock.calls[0]?.[0]).toBe('/api/v1/trends?indicator=nope&area=E10000032');
  });

  it.each([
    [
      404,
      '{"type":"about:blank","title":"Not Found","status":404,"detail":"unknown indicator: nope"}',
      'Nothing was found',
      'unknown indicator: nope',
    ],
    [
      422,
      '{"type":"urn:problem:extract-refused","title":"Extract refused","status":422,"detail":"nothing was stored"}',
      'Extract refused',
      'nothing was stored',
    ],
    [
      418,
      '{}',
      'The service answered with status 418',
      'it gave no reason: try again, or tell whoever runs it.',
    ],
    [
      502,
      '<html>bad gateway</html>',
      'The answer cannot be read',
      'the service sent something other than JSON (status 502): try again, or tell whoever runs it.',
    ],
  ])('turns status %i into words', async (status, body, title, detail) => {
    answerWith(status, body);
    const error: unknown = await ask().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ status, title, detail });
  });

  it('says that the service cannot be reached', async () => {
    vi.stubGlobal(
      'fetch',
      vi.fn(() => Promise.reject(new TypeError('failed'))),
    );
    await expect(ask()).rejects.toMatchObject({ status: 0, title: 'The service cannot be reached' });
  });

  it('sends what changes something as whoever is signed in, with no secret of its own', async () => {
    answerWith(200, '{}');
    await sendAnswer('/extracts/ab12', {}, { method: 'DELETE' });
    const headers = new Headers(vi.mocked(fetch).mock.calls[0]?.[1]?.headers);
    expect(headers.get('authorization')).toBeNull();
    expect(headers.get('content-type')).toBeNull();
  });

  it('sends what is to be kept as JSON', async () => {
    answerWith(201, '{}');
    await sendAnswer('/mappings/a', {}, { method: 'PUT', body: { name: 'a' } });
    const request = vi.mocked(fetch).mock.calls[0]?.[1];
    expect(new Headers(request?.headers).get('content-type')).toBe('application/json');
    expect(request?.body).toBe('{"name":"a"}');
  });
});
