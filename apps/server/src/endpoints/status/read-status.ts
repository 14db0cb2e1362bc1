import { say } from '@app/catalogue';
import { EvidenceCheck } from '@app/evidence';
import { ProjectionHealth } from '@app/projections';
import { z } from 'zod';
import { defineEndpoint } from '../../endpoint.js';

export default defineEndpoint({
  method: 'get',
  path: '/status',
  tag: 'status',
  summary: say('日志与台账的状态：滞后、缺口、停滞、失败分别说明', 'How log and read tables are: lag, hole, stuck and failed told apart'),
  act: 'signedIn',
  answer: z.object({
    state: z.enum(['healthy', 'lagging', 'stuck', 'failed', 'hole']),
    head: z.int(), position: z.int(), lag: z.int(), missingEvents: z.int(), firstMissing: z.int().nullable(),
    damagedFiles: z.int().meta({ description: 'Evidence files that the last nightly check found gone or changed.' }),
  }).meta({ id: 'Status' }),
  async run({ get }) {
    const { state, head, position, lag, missingEvents, firstMissing } = await get(ProjectionHealth).check();
    const damaged = new Set((await get(EvidenceCheck).damaged()).map(({ sha256 }) => sha256));
    return { body: { state, head, position, lag, missingEvents, firstMissing, damagedFiles: damaged.size } };
  },
});
