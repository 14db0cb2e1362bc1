// What the chaos run and its workers share. They run the compiled product, so that a life is short to start.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { project } from '../../apps/cli/bin/project.mjs';

/** A module of the compiled product. */
export const lib = (path) => import(pathToFileURL(resolve(project, 'dist/apps/cli', path)).href);

/** Mulberry32: the same numbers from the same seed, everywhere. */
export function rng(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Whoever stands at the server itself. */
export const atTheServer = { account: 'chaos', name: 'chaos', kind: 'commandLine', grants: [] };

/** Entries of one bureau. */
export const Bureau = {
  name: '某县水务局',
  said: (id) => ({ id, organization: Bureau.name, occurredOn: '2023-03-01', data: { scope: 'collective', kind: '一月一法', topics: ['民法典'], expected: 14, attended: 12 }, confirmedDifferent: true }),
  entry: (id) => ({ ...Bureau.said(id), type: 'StudySessionHeld', recordedAt: '2023-03-02T09:00:00+08:00', recordedBy: 'clerk01', role: 'clerk', evidence: [] }),
  opening: { id: 'opened', type: 'ReportingYearOpened', organization: '某县水务局', occurredOn: '2023-01-03', recordedAt: '2023-01-03T09:00:00+08:00', recordedBy: 'leader01', role: 'leader', data: { year: 2023, indicatorSet: '考核指标', leader: '王某' }, evidence: [] },
};
