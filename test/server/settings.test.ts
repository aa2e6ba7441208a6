import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSettings } from '../../server/settings.ts';

describe('readSettings', () => {
  it('runs on this machine only, with demonstration data, when nothing is set', () => {
    expect(readSettings({})).toEqual({
      host: '127.0.0.1',
      port: 3000,
      dataFolder: resolve('data/store'),
      store: { engine: 'duckdb', file: resolve('data/store/observations.duckdb') },
      adminToken: null,
      demo: true,
      logLevel: 'info',
      maxUploadBytes: 4_294_967_296,
      trustProxy: false,
      logAddresses: false,
      metrics: false,
      drainSeconds: 0,
      organisation: null,
      contact: null,
      allowedHosts: [],
      madePerMinute: 1_200,
      reading: 'open',
      proxy: null,
    });
  });

  it('takes what is set', () => {
    const settings = readSettings({
      HOST: '0.0.0.0',
      PORT: '8080',
      DATA_DIR: '/srv/injuries',
      ADMIN_TOKEN: 'a-secret-of-20-letters',
      DEMO: 'off',
      LOG_LEVEL: 'warn',
      MAX_UPLOAD_MB: '10',
      TRUST_PROXY: 'true',
      LOG_ADDRESSES: 'on',
      METRICS: 'on',
      DRAIN_SECONDS: '10',
      ORGANISATION: 'Example County Council',
      CONTACT: 'injuries@example.gov.uk',
      ALLOWED_HOSTS: 'Injuries.example.org, injuries',
      RATE_LIMIT: '60',
      READ: 'token',
      PROXY_USER_HEADER: 'X-Forwarded-User',
    });
    expect(settings).toEqual({
      host: '0.0.0.0',
      port: 8080,
      dataFolder: '/srv/injuries',
      store: { engine: 'duckdb', file: '/srv/injuries/observations.duckdb' },
      adminToken: 'a-secret-of-20-letters',
      demo: false,
      logLevel: 'warn',
      maxUploadBytes: 10_485_760,
      trustProxy: true,
      logAddresses: true,
      metrics: true,
      drainSeconds: 10,
      organisation: 'Example County Council',
      contact: 'injuries@example.gov.uk',
      allowedHosts: ['injuries.example.org', 'injuries'],
      madePerMinute: 60,
      reading: 'token',
      proxy: {
        ...{ userHeader: 'X-Forwarded-User', roleHeader: null, rolesByGroup: null },
        defaultRole: 'viewer',
      },
    });
  });

  it.each([
    [{ HOST: '0.0.0.0' }, 'any'],
    [{ TRUST_PROXY: 'true' }, 'any'],
    [{ ALLOWED_HOSTS: '*' }, 'any'],
    [{ HOST: '0.0.0.0', ALLOWED_HOSTS: 'injuries' }, ['injuries']],
  ])('is asked, with %j, by these names: %j', (environment, hosts) => {
    expect(readSettings(environment).allowedHosts).toEqual(hosts);
  });

  it.each(['', 'https://injuries.example.org', 'injuries:3000', '*.example.org', 'a,,b', 'a b', '-a'])(
    'refuses %j as the names of hosts',
    (given) => {
      expect(() => readSettings({ ALLOWED_HOSTS: given })).toThrow(
        `ALLOWED_HOSTS=${given}: must be * or names`,
      );
    },
  );

  it.each(['somebody', 'javascript:alert(1)', 'mailto:a', ''])(
    'takes no contact that leads nowhere: %j',
    (CONTACT) => {
      expect(() => readSettings({ CONTACT })).toThrow(
        `CONTACT=${CONTACT}: must be an email address or a web address`,
      );
    },
  );

  it('keeps the store elsewhere when told to', () => {
    const { store } = readSettings({ DATA_DIR: '/srv/a', STORE: '/disk/b.duckdb' });
    expect(store).toEqual({ engine: 'duckdb', file: '/disk/b.duckdb' });
  });

  it.each([
    ['a terminal', true, {}, 'warn'],
    ['a terminal', true, { LOG_LEVEL: 'info' }, 'info'],
    ['a file or a supervisor', false, {}, 'info'],
    ['a file or a supervisor', false, { LOG_LEVEL: 'error' }, 'error'],
  ])(
    'have the log that goes to %s tell no more than is wanted there (%#)',
    (_title, isTerminal, given, level) => {
      expect(readSettings(given, isTerminal).logLevel).toBe(level);
    },
  );

  it('lists everything that is wrong at once', () => {
    const wrong = {
      ...{ PORT: 'http', DEMO: 'maybe', LOG_LEVEL: 'loud', MAX_UPLOAD_MB: '0', TRUST_PROXY: 'yes' },
      ...{ READ: 'closed', PROXY_ROLES: 'leads' },
    };
    expect(() => readSettings(wrong)).toThrow(
      [
        'invalid settings:',
        '  PORT=http: must be a whole number from 0 to 65535',
        '  DEMO=maybe: must be one of on, off',
        '  LOG_LEVEL=loud: must be one of fatal, error, warn, info, debug, trace, silent',
        '  MAX_UPLOAD_MB=0: must be a whole number from 1 to 65536',
        '  TRUST_PROXY=yes: must be one of true, false',
        '  READ=closed: must be one of open, token',
        '  PROXY_ROLES=leads: must say a role for each group, as injury-analysts=analyst,injury-leads=admin; roles are viewer, analyst, admin',
        '  PROXY_ROLES=leads: needs TRUST_PROXY=true: else anybody could send such a header',
        '  PROXY_ROLES=leads: needs PROXY_ROLE_HEADER, which lists the groups of the person',
      ].join('\n'),
    );
  });

  it.each(['postgres://analyst:secret@db:5432/injuries?sslmode=require', 'postgresql://db/injuries'])(
    'keeps the store in a database server when told to: %s',
    (url) => {
      expect(readSettings({ STORE: url }).store).toEqual({ engine: 'postgres', url });
    },
  );

  it.each([
    ['mysql://analyst:secret@db/injuries', 'mysql://…@db/injuries'],
    ['postgres://analyst:secret@db', 'postgres://…@db'],
    ['postgres://analyst:se/cret@db:port/injuries', 'postgres://…@db:port/injuries'],
  ])('refuses %s as the address of a database, without repeating its password', (given, told) => {
    expect(() => readSettings({ STORE: given })).toThrow(
      `STORE=${told}: must be the path of a file, or the address of a database: postgres://user:password@host:5432/name`,
    );
  });

  it.each(['short', 'with blanks and more of them'])(
    'refuses the secret %j without repeating it',
    (secret) => {
      expect(() => readSettings({ ADMIN_TOKEN: secret })).toThrow(
        'ADMIN_TOKEN=…: must be 20 letters, digits, - and _ at the least, which nobody can guess',
      );
    },
  );

  it.each(['', '  '])('refuses a blank place (%j) rather than guess', (blank) => {
    expect(() => readSettings({ DATA_DIR: blank })).toThrow('must not be blank');
  });
});
