import { noteWritten, streamHeaders } from '../../api/client.js';
import { ApiProblem, type ProblemBody } from '../../api/problem.js';
import type { components } from '../../api/schema.generated.js';
import { eventsIn } from './event-parts.js';

export type ImportOutcome = components['schemas']['ImportOutcome'];
export type Refused = ImportOutcome['refused'][number];

export interface Progress {
  bytesRead: number;
  totalBytes: number;
  lines: number;
}

interface Sending {
  organization: string;
  trusted: boolean;
  dryRun: boolean;
  onProgress: (progress: Progress) => void;
}

/** Sends a file to be checked or written, and tells how far it has come. @throws ApiProblem */
export async function sendFile(file: File, { organization, trusted, dryRun, onProgress }: Sending): Promise<ImportOutcome> {
  const query = new URLSearchParams({ name: file.name, dryRun: String(dryRun) });
  const response = await post(file, `${address(organization)}${trusted ? '/trusted' : ''}?${query.toString()}`, 'text/event-stream');
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let waiting = '';
  for (;;) {
    const { done, value } = await (reader?.read() ?? Promise.resolve({ done: true, value: undefined } as const)).catch((reason: unknown) => { throw ApiProblem.unreachable(reason); });
    if (done) throw ApiProblem.unreachable(new Error('the answer ended before its end'));
    const { events, rest } = eventsIn(waiting + value);
    waiting = rest;
    for (const { name, data } of events) {
      if (name === 'progress') onProgress(data as Progress);
      if (name === 'problem') throw new ApiProblem((data as { status: number }).status, data as ProblemBody);
      if (name === 'outcome') return took(data as ImportOutcome);
    }
  }
}

/** The table with what is wrong marked and said. @throws ApiProblem */
export async function markedCopy(file: File, organization: string): Promise<Blob> {
  return (await post(file, `${address(organization)}/marked?${new URLSearchParams({ name: file.name }).toString()}`, '*/*')).blob();
}

function took(outcome: ImportOutcome): ImportOutcome {
  noteWritten(outcome.position);
  return outcome;
}

function address(organization: string): string {
  return `/api/v1/organizations/${encodeURIComponent(organization)}/imports`;
}

async function post(file: File, to: string, accept: string): Promise<Response> {
  const response = await fetch(to, { method: 'POST', body: file, headers: { ...streamHeaders(), 'Content-Type': 'application/octet-stream', 'Accept': accept } })
    .catch((reason: unknown) => { throw ApiProblem.unreachable(reason); });
  if (!response.ok) throw new ApiProblem(response.status, await response.json() as ProblemBody);
  return response;
}
