// Makes a bureau's year of any size: the same seed gives the same bytes.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

export const ORGANIZATION = '某县水务局';
export const YEAR = 2023;

/** mulberry32: small, seeded, good enough for made-up patrols. */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Writes `lines` entries in the order in which they were recorded; one in fifty corrects, voids or marks an earlier patrol. */
export async function writeBigYear(path, lines, seed) {
  const random = randomFrom(seed);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const out = createWriteStream(path);
  const live = [];
  const envelope = (id, type, at, data, rest = {}) => ({
    id, type, organization: ORGANIZATION, occurredOn: at.slice(0, 10), recordedAt: at, recordedBy: 'clerk01', role: 'clerk', data, evidence: ['水印照片', '轨迹'], ...rest,
  });
  for (let index = 0; index < lines; index += 1) {
    const at = `${new Date(Date.UTC(YEAR, 0, 2) + (index / lines) * 360 * 86_400_000 + 28_800_000).toISOString().slice(0, 19)}+08:00`;
    const id = `N${index}`;
    let entry;
    if (index === 0) entry = envelope(id, 'ReportingYearOpened', at, { year: YEAR, indicatorSet: '考核指标', leader: '王某' }, { role: 'leader' });
    else if (index % 50 === 0 && live.length > 100) {
      const target = live.splice(Math.floor(random() * live.length), 1)[0];
      const kind = index % 150;
      if (kind === 0) entry = envelope(id, 'RecordVoided', at, { target: target.id, reason: '照片非当日拍摄', approvedBy: 'leader01' });
      else if (kind === 50) entry = envelope(id, 'DuplicateMarked', at, { target: target.id, canonical: pick(live).id, reason: '同一巡查重复录入' });
      else entry = envelope(id, 'RecordCorrected', at, { target: target.id, patch: [{ path: 'minutes', old: target.minutes, new: target.minutes + 5 }], reason: '时长填写有误' });
    } else if (index % 37 === 0) {
      entry = envelope(id, 'StudySessionHeld', at, { scope: 'collective', kind: pick(['一月一法', '干部例会学法']), topics: [pick(['民法典', '宪法', '水法', '行政处罚法', '行政许可法'])], expected: 20, attended: 18 }, { evidence: ['签到表', '照片'] });
    } else if (index % 41 === 0) {
      entry = envelope(id, 'ReviewOpinionIssued', at, { letterNo: `水函〔${YEAR}〕${index}号`, conclusion: '同意' }, { evidence: ['来函', '复函'] });
    } else {
      const minutes = 30 + Math.floor(random() * 200);
      entry = envelope(id, 'PatrolCompleted', at, { wardenId: `W${Math.floor(random() * 200)}`, town: pick(['东镇', '西镇', '南镇', '北镇']), kind: pick(['routine', 'key']), start: `${String(6 + Math.floor(random() * 12)).padStart(2, '0')}:${String(Math.floor(random() * 60)).padStart(2, '0')}`, minutes, photos: 3, findings: 0 }, { role: 'warden' });
      live.push({ id, minutes });
      if (live.length > 5000) live.shift();
    }
    if (!out.write(`${JSON.stringify(entry)}\n`)) await once(out, 'drain');
  }
  out.end();
  await once(out, 'finish');
}
