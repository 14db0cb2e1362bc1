import shared from '@eventstore/db-client/generated/shared_pb.js';
import code from '@eventstore/db-client/generated/code_pb.js';
import gossip from '@eventstore/db-client/generated/gossip_pb.js';
import status from '@eventstore/db-client/generated/status_pb.js';
import streams from '@eventstore/db-client/generated/streams_pb.js';
import any from 'google-protobuf/google/protobuf/any_pb.js';
import empty from 'google-protobuf/google/protobuf/empty_pb.js';

/** An event as the unruly server keeps it. */
export interface KeptEvent {
  id: string;
  stream: string;
  revision: number;
  /** Its place in the whole log. */
  commit: number;
  type: string;
  contentType: string;
  data: Uint8Array;
  metadata: Uint8Array;
}

export const nameOf = (identifier: shared.StreamIdentifier | undefined): string => Buffer.from(identifier?.getStreamName_asU8() ?? []).toString();

export function eventMessage(event: KeptEvent): streams.ReadResp {
  const recorded = new streams.ReadResp.ReadEvent.RecordedEvent();
  recorded.setId(new shared.UUID().setString(event.id));
  recorded.setStreamIdentifier(identifier(event.stream));
  recorded.setStreamRevision(String(event.revision)).setCommitPosition(String(event.commit)).setPreparePosition(String(event.commit));
  recorded.setData(event.data).setCustomMetadata(event.metadata);
  recorded.getMetadataMap().set('type', event.type).set('content-type', event.contentType).set('created', '0');
  return new streams.ReadResp().setEvent(new streams.ReadResp.ReadEvent().setEvent(recorded).setCommitPosition(String(event.commit)));
}

export function confirmation(): streams.ReadResp {
  return new streams.ReadResp().setConfirmation(new streams.ReadResp.SubscriptionConfirmation());
}

/** A cluster of one, which it leads. */
export function clusterOf(port: number): gossip.ClusterInfo {
  const leader = new gossip.MemberInfo().setInstanceId(new shared.UUID().setString('00000000-0000-4000-8000-000000000001'))
    .setState(gossip.MemberInfo.VNodeState.LEADER).setIsAlive(true).setHttpEndPoint(new gossip.EndPoint().setAddress('127.0.0.1').setPort(port));
  return new gossip.ClusterInfo().setMembersList([leader]);
}

export function streamNotFound(stream: string): streams.ReadResp {
  return new streams.ReadResp().setStreamNotFound(new streams.ReadResp.StreamNotFound().setStreamIdentifier(identifier(stream)));
}

export function success(request: streams.BatchAppendReq, stream: string, last: KeptEvent): streams.BatchAppendResp {
  const position = new shared.AllStreamPosition().setCommitPosition(String(last.commit)).setPreparePosition(String(last.commit));
  return answerTo(request, stream).setSuccess(new streams.BatchAppendResp.Success().setCurrentRevision(String(last.revision)).setPosition(position));
}

/** What the server has to refuse with, by the name of its message. */
const refusals = {
  AccessDenied: () => new shared.AccessDenied(),
  StreamDeleted: () => new shared.StreamDeleted(),
  MaximumAppendSizeExceeded: () => new shared.MaximumAppendSizeExceeded().setMaxappendsize(1_048_576),
  Timeout: () => new shared.Timeout(),
  Unknown: () => new shared.Unknown(),
  BadRequest: () => new shared.BadRequest().setMessage('no'),
};
export type Refusal = keyof typeof refusals;

export function refusal(request: streams.BatchAppendReq, stream: string, name: Refusal): streams.BatchAppendResp {
  return failure(request, stream, name, refusals[name]().serializeBinary());
}

export function wrongVersion(request: streams.BatchAppendReq, stream: string, actual: number): streams.BatchAppendResp {
  const details = new shared.WrongExpectedVersion().setExpectedAny(new empty.Empty());
  if (actual < 0) details.setCurrentNoStream(new empty.Empty());
  else details.setCurrentStreamRevision(String(actual));
  return failure(request, stream, 'WrongExpectedVersion', details.serializeBinary());
}

function failure(request: streams.BatchAppendReq, stream: string, name: string, details: Uint8Array): streams.BatchAppendResp {
  const packed = new any.Any();
  packed.pack(details, `event_store.client.${name}`);
  return answerTo(request, stream).setError(new status.Status().setCode(code.Code.UNKNOWN).setMessage(name).setDetails(packed));
}

function answerTo(request: streams.BatchAppendReq, stream: string): streams.BatchAppendResp {
  return new streams.BatchAppendResp().setCorrelationId(request.getCorrelationId()).setStreamIdentifier(identifier(stream));
}

function identifier(stream: string): shared.StreamIdentifier {
  return new shared.StreamIdentifier().setStreamName(Buffer.from(stream).toString('base64'));
}
