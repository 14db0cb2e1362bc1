import { isCalendarDate } from '@app/calendar';
import { checkPayload, type Finding, finding, knownFieldsOf, type RecordType } from '@app/catalogue';
import { isDeepStrictEqual } from 'node:util';
import { applyPatch, type FieldPatch, valueAt } from './field-patch.js';
import type { RecordState } from './record-state.js';

const refuse = (code: string, field: string, zh: string, en: string): Finding => finding('always', code, field, zh, en);

/** What is to be said about a correction's patches, one after the other, and about what they make of the record. */
export function decideCorrection(patches: readonly FieldPatch[], target: RecordState, targetType: RecordType): Finding[] {
  const findings: Finding[] = [];
  if (target.voided !== null) {
    findings.push(finding('desk', 'target-voided', 'data.target', `${target.id} 已作废，更正待撤销作废后生效`, `${target.id} is voided; the correction takes effect if the void is revoked`));
  }
  let after = target;
  for (const [index, patch] of patches.entries()) {
    const field = `data.patch.${String(index)}`;
    const current = valueAt(after, patch.path);
    const known = patch.path === 'occurredOn' || Object.hasOwn(after.data, patch.path) || knownFieldsOf(targetType).includes(patch.path);
    if (!known) {
      findings.push(refuse('unknown-path', `${field}.path`, `${target.type} 没有字段 ${patch.path}`, `${target.type} has no field ${patch.path}`));
    } else if (!isDeepStrictEqual(current, patch.old)) {
      findings.push(refuse('stale-old', `${field}.old`, `${patch.path} 现值为 ${JSON.stringify(current)}，不是 ${JSON.stringify(patch.old)}`,
        `${patch.path} is now ${JSON.stringify(current)}, not ${JSON.stringify(patch.old)}`));
    }
    after = applyPatch(after, patch);
  }
  return findings.some(({ weight }) => weight === 'always') ? findings : [...findings, ...checkResult(after, targetType)];
}

function checkResult(after: RecordState, targetType: RecordType): Finding[] {
  if (typeof after.occurredOn !== 'string' || !isCalendarDate(after.occurredOn)) {
    return [refuse('no-date', 'data.patch', `更正后的 occurredOn 不是有效日期：${JSON.stringify(after.occurredOn)}`, `the corrected occurredOn is no calendar date: ${JSON.stringify(after.occurredOn)}`)];
  }
  return checkPayload(targetType, after.data).map(({ code, text }) =>
    refuse(code, 'data.patch', `更正后不合要求：${text.zh}`, `the corrected record would be wrong: ${text.en}`));
}
