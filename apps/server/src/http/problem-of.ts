import { NotPermitted } from '@app/access';
import { type Finding, say } from '@app/catalogue';
import { ContactGone, ContactUnknown } from '@app/contacts';
import { IndicatorSetUnknown, IndicatorUnknown, OrganizationUnknown } from '@app/inspection';
import { PossibleDuplicate, RecordChanged, Refused } from '@app/ledger';
import { UnreadableTable } from '@app/spreadsheet';
import { PoisonEvent } from '@app/projections';
import { accessProblem } from './access-problem.js';
import { type Fault, Problem } from './problem.js';

type Explainer = (error: unknown) => Problem | undefined;

/** Foreign and unknown look the same: nothing is told of what the caller may not see. */
export function notFound(): Problem {
  return new Problem(404, 'not-found', say('没有这项内容，或您无权查看', 'there is no such thing, or it is not yours to see'));
}

const explainers: readonly Explainer[] = [
  (error) => (error instanceof UnreadableTable ? new Problem(422, error.code, error.text) : undefined),
  accessProblem,
  (error) => (error instanceof Problem ? error : undefined),
  (error) => (error instanceof NotPermitted || error instanceof OrganizationUnknown || error instanceof IndicatorUnknown ? notFound() : undefined),
  (error) => (error instanceof Refused ? refused(error.refusals) : undefined),
  (error) => (error instanceof ContactUnknown ? notFound() : undefined),
  (error) => (error instanceof ContactGone ? new Problem(410, 'contact-erased', say('联系方式已删除', 'the contact was erased')) : undefined),
  (error) => (error instanceof PossibleDuplicate
    ? new Problem(409, 'possible-duplicate', say(
      '与已有记录相似，未登记；确非同一件事的，请以 confirmedDifferent 再次提交，可能重复的以 possibleDuplicateOf 注明',
      'not recorded: it resembles what is there. Submit again with confirmedDifferent if it is another thing, or with possibleDuplicateOf',
    ), [], { more: { alike: error.alike.map(({ id, type, occurredOn, recordedBy, data }) => ({ id, type, occurredOn, recordedBy, data })) } })
    : undefined),
  (error) => (error instanceof RecordChanged
    ? new Problem(412, 'record-changed', say('记录已被他人更改，请重新读取后再试', 'somebody else has changed the record; read it again and try once more'), [], { more: { revision: error.actual } })
    : undefined),
  (error) => (error instanceof IndicatorSetUnknown
    ? new Problem(422, 'unknown-indicator-set', say(`没有指标体系“${error.label}”。已有：${error.known.join('、')}`, `there is no indicator set "${error.label}"; there are: ${error.known.join(', ')}`))
    : undefined),
  (error) => (error instanceof PoisonEvent
    ? new Problem(503, 'projection-failed', say('日志中有无法处理的事件，请联系管理员运行 duty status', 'the log holds an event that cannot be folded; ask the administrator to run duty status'))
    : undefined),
];

/** What a room threw, as a problem; undefined for a fault of ours. */
export function problemOf(error: unknown): Problem | undefined {
  for (const explain of explainers) {
    const problem = explain(error);
    if (problem) return problem;
  }
  return undefined;
}

export function refused(findings: readonly Finding[]): Problem {
  return new Problem(422, 'refused', say('未登记：请按提示改正', 'not recorded: mend what is named'), findings.map(faultOf));
}

/** A finding's field (`data.topics.0`) as a JSON pointer (`/data/topics/0`). */
export function faultOf({ code, field, text }: Finding): Fault {
  return { pointer: field === '' ? '' : `/${field.split('.').join('/')}`, code, text };
}
