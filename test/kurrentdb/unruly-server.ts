import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import gossipService from '@eventstore/db-client/generated/gossip_grpc_pb.js';
import type gossip from '@eventstore/db-client/generated/gossip_pb.js';
import featureService from '@eventstore/db-client/generated/serverfeatures_grpc_pb.js';
import features from '@eventstore/db-client/generated/serverfeatures_pb.js';
import streamService from '@eventstore/db-client/generated/streams_grpc_pb.js';
import type streams from '@eventstore/db-client/generated/streams_pb.js';
import { Server, ServerCredentials, type ServerDuplexStream, type ServerWritableStream, status } from '@grpc/grpc-js';
import { clusterOf, confirmation, eventMessage, type KeptEvent, nameOf, type Refusal, refusal, streamNotFound, success, wrongVersion } from './messages.js';

/** How the server takes an append. As it should, when nothing is said. */
export type Manner =
  | 'drop-unwritten' | 'drop-written' | 'silent-written'
  /** Written at once, answered after so many milliseconds. */
  | { late: number }
  | { refuse: Refusal }
  /** Answers one append twice. */
  | 'twice'
  /** Somebody else writes to the stream first. */
  | 'overtaken';

type AppendCall = ServerDuplexStream<streams.BatchAppendReq, streams.BatchAppendResp>;
type ReadCall = ServerWritableStream<streams.ReadReq, streams.ReadResp>;

/** What an append asked for. */
export interface Asked { stream: string; expected: string; ids: string[] }

/** A server that speaks the client's protocol, keeps a log in memory, and misbehaves when told to. */
export class UnrulyServer {
  readonly log: KeptEvent[] = [];
  readonly asked: Asked[] = [];
  /** For the appends to come, one each. */
  readonly manners: Manner[] = [];
  subscriptionsBegun = 0;
  private readonly subscribers = new Set<ReadCall>();
  private readonly server = new Server();

  /** @returns its address, on a port of its own */
  async start(): Promise<string> {
    this.server.addService(featureService.ServerFeaturesService, {
      getSupportedMethods: (_call: unknown, answer: (error: null, methods: features.SupportedMethods) => void) => {
        const method = new features.SupportedMethod().setServiceName('event_store.client.streams.Streams').setMethodName('batchappend');
        answer(null, new features.SupportedMethods().setEventStoreServerVersion('23.10.0').setMethodsList([method]));
      },
    });
    this.server.addService(streamService.StreamsService, {
      batchAppend: (call: AppendCall) => {
        call.on('data', (request: streams.BatchAppendReq) => { void this.take(call, request); });
        call.on('end', () => { call.end(); });
      },
      read: (call: ReadCall) => { this.read(call); },
      append: unused, delete: unused, tombstone: unused,
    });
    this.server.addService(gossipService.GossipService, {
      read: (_call: unknown, answer: (error: null, cluster: gossip.ClusterInfo) => void) => { answer(null, clusterOf(port)); },
    });
    const port = await new Promise<number>((resolve, reject) => {
      this.server.bindAsync('127.0.0.1:0', ServerCredentials.createInsecure(), (error, bound) => { if (error) reject(error); else resolve(bound); });
    });
    return `esdb://127.0.0.1:${port}?tls=false`;
  }

  stop(): void {
    this.server.forceShutdown();
  }

  dropSubscriptions(): void {
    for (const call of this.subscribers) fail(call, status.ABORTED, 'Consumer too slow');
    this.subscribers.clear();
  }

  /** An event that no ledger has written. */
  writeForeign(stream: string): void {
    const place = { stream, revision: this.revision(stream) + 1, commit: this.nextCommit() };
    this.keep({ ...place, id: randomUUID(), type: 'SomethingElse', contentType: 'application/json', data: Buffer.from('{"a":1}'), metadata: Buffer.from('{}') });
  }

  /** An event goes, as by a scavenge after its stream was deleted. */
  lose(commit: number): void {
    this.log.splice(this.log.findIndex((event) => event.commit === commit), 1);
  }

  private async take(call: AppendCall, request: streams.BatchAppendReq): Promise<void> {
    const stream = nameOf(request.getOptions()?.getStreamIdentifier());
    const options = request.getOptions();
    const expected = options?.hasNoStream() ? 'no stream' : options?.hasStreamPosition() ? options.getStreamPosition() : 'any';
    this.asked.push({ stream, expected, ids: request.getProposedMessagesList().map((message) => message.getId()?.getString() ?? '') });
    const manner = this.manners.shift();
    if (manner === 'drop-unwritten') { fail(call, status.UNAVAILABLE, 'dropped'); return; }
    if (typeof manner === 'object' && 'refuse' in manner) { call.write(refusal(request, stream, manner.refuse)); return; }
    if (manner === 'overtaken') this.writeForeign(stream);
    const answer = this.append(request, stream, expected);
    if (manner === 'drop-written') { fail(call, status.UNAVAILABLE, 'dropped'); return; }
    if (manner === 'silent-written') return;
    if (typeof manner === 'object') await sleep(manner.late);
    call.write(answer);
    if (manner === 'twice') call.write(answer);
  }

  /** As the real one does: the same ids again are answered as the first time. */
  private append(request: streams.BatchAppendReq, stream: string, expected: string): streams.BatchAppendResp {
    const messages = request.getProposedMessagesList();
    const there = messages.map((message) => this.log.find(({ id, stream: at }) => id === message.getId()?.getString() && at === stream));
    const last = there.at(-1);
    if (last && there.every(Boolean)) return success(request, stream, last);
    const actual = this.revision(stream);
    if (String(actual < 0 ? 'no stream' : actual) !== expected) return wrongVersion(request, stream, actual);
    for (const [index, message] of messages.entries()) {
      const meta = message.getMetadataMap() as { get(key: string): string | undefined };
      this.keep({
        id: message.getId()?.getString() ?? '', stream, revision: actual + 1 + index, commit: this.nextCommit(),
        type: meta.get('type') ?? '', contentType: meta.get('content-type') ?? '', data: message.getData_asU8(), metadata: message.getCustomMetadata_asU8(),
      });
    }
    return success(request, stream, this.log.at(-1) as KeptEvent);
  }

  private keep(event: KeptEvent): void {
    this.log.push(event);
    for (const call of this.subscribers) call.write(eventMessage(event));
  }

  private read(call: ReadCall): void {
    const options = call.request.getOptions();
    if (options?.hasSubscription()) {
      this.subscriptionsBegun += 1;
      this.subscribers.add(call);
      call.on('cancelled', () => { this.subscribers.delete(call); });
      call.write(confirmation());
      return;
    }
    const stream = options?.hasStream() ? nameOf(options.getStream()?.getStreamIdentifier()) : undefined;
    const from = Number(options?.getAll()?.getPosition()?.getCommitPosition() ?? 0);
    const events = this.log.filter((event) => (stream === undefined ? event.commit >= from : event.stream === stream)).slice(0, Number(options?.getCount()));
    if (stream !== undefined && events.length === 0) call.write(streamNotFound(stream));
    for (const event of events) call.write(eventMessage(event));
    call.end();
  }

  private nextCommit(): number {
    return (this.log.at(-1)?.commit ?? -10) + 10;
  }

  private revision(stream: string): number {
    return this.log.findLast((event) => event.stream === stream)?.revision ?? -1;
  }
}

function fail(call: AppendCall | ReadCall, code: status, details: string): void {
  call.emit('error', { code, details });
}

function unused(): void {
  throw new Error('the product does not call this');
}
