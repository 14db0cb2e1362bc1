import { spawnSync } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { duty, ROOT } from '../support/cli.js';
import { removeDataFolder } from '../support/holder.js';

const SAMPLE = join(ROOT, 'samples', 'yunze-2022.jsonl');

describe('an import on a full disk', () => {
  it('says so in words, and completes once there is room', async () => {
    const place = await mkdtemp(join(tmpdir(), 'duty-full-'));
    const mount = (...args: string[]): boolean => spawnSync('mount', args).status === 0;
    if (!mount('-t', 'tmpfs', '-o', 'size=70m,mode=755', 'tmpfs', place)) {
      console.log('full disk: not run, mounting a small disk is not permitted here');
      await rm(place, { recursive: true });
      return;
    }
    const data = join(place, 'data');
    try {
      const env = { DUTY_DATA: data, DATABASE_URL: undefined, DUTY_LANG: 'en' };
      duty(['--help'], {});
      expect(duty(['status'], env).code).toBe(0);
      spawnSync('dd', ['if=/dev/zero', `of=${join(place, 'filler')}`, 'bs=64k']); // until nothing is left
      const full = duty(['import', SAMPLE, '--trusted'], env);
      expect(full.code).not.toBe(0);
      expect(full.stderr).not.toMatch(/\n\s+at /);
      expect(full.stderr.trim()).not.toBe('');
      expect(mount('-o', 'remount,size=400m', place)).toBe(true);
      expect(JSON.parse(duty(['import', SAMPLE, '--trusted', '--json'], env).stdout)).toMatchObject({ lines: 1804, refused: [] });
      expect(duty(['verify'], env)).toMatchObject({ code: 0 });
    } finally {
      await removeDataFolder(data);
      spawnSync('umount', [place]);
      await rm(place, { recursive: true, force: true });
    }
  }, 240_000);
});
