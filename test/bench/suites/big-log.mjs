// Writes a log of any length straight into the database: many bureaus, three years, one event in fifty an amendment.
// The same seed gives the same log. What is written is what the ledger would have written; only the way in is shorter.
import { once } from 'node:events';
import pg from 'pg';
import pgCopy from 'pg-copy-streams';
import { dist } from '../measuring.mjs';
import { randomFrom } from './big-year.mjs';

export const YEARS = [2021, 2022, 2023];
export const organizationName = (index) => `第${String(index + 1)}县水务局`;

export async function writeBigLog(connection, { events, organizations, seed }) {
  const { canonicalText, digestOf } = await dist('libs/event-store/src/index.js');
  const { eventOf, streamOf } = await dist('libs/ledger/src/index.js');
  const { eventIdOf } = await dist('libs/platform/src/index.js');
  const client = new pg.Client(connection);
  await client.connect();
  const copy = client.query(pgCopy.from('COPY duty_log.event (position, event_id, stream, revision, type, data, metadata, arrival, digest) FROM STDIN'));
  const done = new Promise((resolve, reject) => { copy.on('finish', resolve).on('error', reject); });
  const escaped = (text) => text.replaceAll('\\', '\\\\');
  let position = 0;
  for (const { entry, first, revision } of entries(events, organizations, randomFrom(seed))) {
    position += 1;
    const event = eventOf(entry, eventIdOf(entry.organization, entry.id), { source: 'bench' });
    const stream = streamOf(eventIdOf(entry.organization, first));
    const fields = [String(position), event.id, stream, String(revision), event.type, ...[event.data, event.metadata, event.arrival].map((part) => escaped(canonicalText(part))),
      `\\\\x${digestOf(event.type, event.data, event.metadata)}`];
    if (!copy.write(`${fields.join('\t')}\n`)) await once(copy, 'drain');
  }
  copy.end();
  await done;
  await client.query('UPDATE duty_log.head SET position = $1', [position]);
  await client.query('VACUUM ANALYZE duty_log.event');
  await client.end();
}

/** Entries in the order of their recording; `first` is the id of the record's first entry. */
function* entries(count, organizations, random) {
  const pick = (list) => list[Math.floor(random() * list.length)];
  const live = Array.from({ length: organizations }, () => []);
  const opened = organizations * YEARS.length;
  const start = Date.UTC(YEARS[0], 0, 2, 8);
  const end = Date.UTC(YEARS.at(-1), 11, 28, 8);
  for (let index = 0; index < count; index += 1) {
    const organizationNo = index < opened ? index % organizations : Math.floor(random() * organizations);
    const at = new Date(start + ((end - start) * index) / count).toISOString().slice(0, 19);
    const id = `N${String(index)}`;
    const made = { id, organization: organizationName(organizationNo), occurredOn: at.slice(0, 10), recordedAt: `${at}+08:00`, recordedBy: 'clerk01', role: 'clerk', evidence: ['水印照片', '轨迹'], extra: {} };
    const records = live[organizationNo];
    if (index < opened) {
      const year = YEARS[Math.floor(index / organizations)];
      yield { entry: { ...made, type: 'ReportingYearOpened', data: { year, indicatorSet: '考核指标', leader: '王某' } }, first: id, revision: 0 };
    } else if (random() < 0.02 && records.length > 20) {
      const target = records.splice(Math.floor(random() * records.length), 1)[0];
      const [type, data] = pick([
        ['RecordVoided', { target: target.id, reason: '照片非当日拍摄', approvedBy: 'leader01' }],
        ['DuplicateMarked', { target: target.id, canonical: pick(records).id, reason: '同一巡查重复录入' }],
        ['RecordCorrected', { target: target.id, patch: [{ path: 'minutes', old: target.minutes, new: target.minutes + 5 }], reason: '时长填写有误' }],
      ]);
      yield { entry: { ...made, type, data }, first: target.id, revision: 1 };
    } else {
      const [type, data] = activity(id, random, pick);
      if (type === 'PatrolCompleted') records.push({ id, minutes: data.minutes });
      if (records.length > 500) records.shift();
      yield { entry: { ...made, type, data }, first: id, revision: 0 };
    }
  }
}

function activity(id, random, pick) {
  const dice = random();
  if (dice < 0.03) return ['StudySessionHeld', { scope: 'collective', kind: pick(['一月一法', '干部例会学法']), topics: [pick(['民法典', '宪法', '水法', '行政处罚法', '行政许可法'])], expected: 20, attended: 18 }];
  if (dice < 0.06) return ['ReviewOpinionIssued', { letterNo: `水函〔${id}〕号`, requestor: '县自然资源局', conclusion: '不涉及湿地' }];
  if (dice < 0.08) return ['WardenHired', { personId: `W${String(Math.floor(random() * 400))}`, town: pick(TOWNS) }];
  const minutes = 30 + Math.floor(random() * 200);
  const start = `${String(6 + Math.floor(random() * 12)).padStart(2, '0')}:${String(Math.floor(random() * 60)).padStart(2, '0')}`;
  return ['PatrolCompleted', { wardenId: `W${String(Math.floor(random() * 400))}`, town: pick(TOWNS), kind: pick(['routine', 'key']), start, minutes, photos: 3, findings: 0 }];
}

const TOWNS = ['东镇', '西镇', '南镇', '北镇'];
