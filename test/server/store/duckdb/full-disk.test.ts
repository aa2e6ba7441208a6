import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuckDbStore } from '../../../../server/store/duckdb/open-duckdb-store.ts';
import { newerExtract, olderExtract } from '../../../support/small-extract.ts';
import { maxUploadBytes, openTestService, type TestService } from '../../api/open-test-service.ts';

/** A small disk of its own, in memory; null where this user may mount none. */
function mountSmallDisk(): string | null {
  const disk = mkdtempSync(join(tmpdir(), 'small-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=48m', 'tmpfs', disk], { stdio: 'ignore' });
    return disk;
  } catch {
    rmSync(disk, { recursive: true });
    return null;
  }
}

const disk = mountSmallDisk();

describe.skipIf(disk === null)('on a disk that fills up (skipped where none may be mounted)', () => {
  const place = disk ?? '';
  let service: TestService;

  beforeAll(async () => {
    mkdirSync(join(place, 'data'));
    service = await openTestService(maxUploadBytes, () =>
      openDuckDbStore({
        file: join(place, 'data', 'observations.duckdb'),
        stagingFolder: join(place, 'data', 'staging'),
      }),
    );
    expect((await service.bring(olderExtract, 'policy=published-open')).status).toBe(201);
  });
  afterAll(async () => {
    await service.close();
    execFileSync('umount', ['-l', place]);
    rmSync(place, { recursive: true });
  });

  const question = '/api/v1/trends?indicator=90284&area=E92000001';
  const fillUp = (leaving: number) => {
    const filler = join(place, 'filler');
    let bytes = 48 * 1024 * 1024;
    for (;;) {
      try {
        writeFileSync(filler, Buffer.alloc(bytes));
        break;
      } catch {
        rmSync(filler, { force: true });
        bytes -= 256 * 1024;
      }
    }
    writeFileSync(filler, Buffer.alloc(Math.max(0, bytes - leaving)));
  };
  const freeUp = () => rmSync(join(place, 'filler'));

  it.each([
    ['no byte is free', 0],
    ['there is room for the file that is read, and not for what is stored', 8 * 1024 * 1024],
  ])(
    'where %s an extract is refused with 507 and nothing of it is stored; all else goes on',
    async (_, leaving) => {
      fillUp(leaving);
      const response = await service.bring(newerExtract, 'policy=published-open');
      expect(response.status).toBe(507);
      expect((await response.json()).detail).toMatch(
        /^no room: a disk of the service is full, and nothing was stored\./,
      );
      const held = (await service.store.findExtracts())[0]?.id ?? '';
      expect((await service.withdraw(held)).status).toBe(507);
      service.restart();
      expect((await service.ask(question)).status).toBe(200);
      expect([await service.store.version(), await service.store.countObservations()]).toEqual([1, 4]);
      freeUp();
      expect(
        readdirSync(join(place, 'data', 'staging')).filter((name) => name.startsWith('staging-')),
      ).toEqual([]);
    },
  );

  it('works again once there is room', async () => {
    expect((await service.bring(newerExtract, 'policy=published-open')).status).toBe(201);
    expect(await service.store.version()).toBe(2);
  });
});
