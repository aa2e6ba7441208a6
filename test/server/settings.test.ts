import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../server/settings.ts';

describe('readSettings', () => {
  it('runs on this machine only, with demonstration data, when nothing is set', () => {
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataFolder: resolve('data/store'),
      storeFile: resolve('data/store/observations.duckdb'),
      demo: true,
      logLevel: 'info',
      maxUploadBytes: 4_294_967_296,
      trustProxy: false,
    });
  });

  it('takes what is set', () => {
    const settings = readSettings({
      HOST: '0.0.0.0',
      PORT: '8080',
      DATA_DIR: '/srv/injuries',
      DEMO: 'off',
      LOG_LEVEL: 'warn',
      MAX_UPLOAD_MB: '10',
      TRUST_PROXY: 'true',
    });
    expect(settings).toEqual({
      host: '0.0.0.0',
      port: 8080,
      dataFolder: '/srv/injuries',
      storeFile: '/srv/injuries/observations.duckdb',
      demo: false,
      logLevel: 'warn',
      maxUploadBytes: 10_485_760,
      trustProxy: true,
    });
  });

  it('keeps the store elsewhere when told to', () => {
    expect(readSettings({ DATA_DIR: '/srv/a', STORE: '/disk/b.duckdb' }).storeFile).toBe('/disk/b.duckdb');
  });

  it('lists everything that is wrong at once', () => {
    const wrong = { PORT: 'http', DEMO: 'maybe', LOG_LEVEL: 'loud', MAX_UPLOAD_MB: '0', TRUST_PROXY: 'yes' };
    expect(() => readSettings(wrong)).toThrow(
      [
        'invalid settings:',
        '  PORT=http: must be a whole number from 0 to 65535',
        '  DEMO=maybe: must be one of on, off',
        '  LOG_LEVEL=loud: must be one of fatal, error, warn, info, debug, trace, silent',
        '  MAX_UPLOAD_MB=0: must be a whole number from 1 to 65536',
        '  TRUST_PROXY=yes: must be one of true, false',
      ].join('\n'),
    );
  });

  it('says that a database server cannot be used yet, without repeating its password', () => {
    expect(() => readSettings({ STORE: 'postgres://analyst:secret@db/injuries' })).toThrow(
      'STORE=postgres://…@db/injuries: this version has only the embedded store: give the path of a file, or leave it out',
    );
  });

  it.each(['', '  '])('refuses a blank place (%j) rather than guess', (blank) => {
    expect(() => readSettings({ DATA_DIR: blank })).toThrow('must not be blank');
  });
});
