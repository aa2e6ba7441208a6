import { describe, expect, it } from 'vitest';
import { readArguments } from '../../../scripts/fetch-published/read-arguments.ts';

describe('readArguments', () => {
  it('has defaults for everything', () => {
    expect(readArguments([])).toEqual({
      ids: [],
      help: false,
      list: false,
      folder: 'data/published',
      mirror: null,
      pauseInSeconds: 1,
      ingest: true,
    });
  });

  it('reads every option', () => {
    const given = [
      'boundaries',
      '--folder',
      'x',
      '--mirror',
      'http://localhost:1/',
      '--pause',
      '0',
      '--no-ingest',
    ];
    expect(readArguments(given)).toMatchObject({
      ids: ['boundaries'],
      folder: 'x',
      mirror: 'http://localhost:1',
      pauseInSeconds: 0,
      ingest: false,
    });
  });

  it.each([
    [['--pause', 'long'], 'invalid --pause: long'],
    [['--mirror', 'example.org'], 'invalid --mirror: example.org'],
    [['--everything'], '--everything'],
  ])('refuses %j', (given, message) => {
    expect(() => readArguments(given)).toThrow(message);
  });
});
