export { CATALOGUE } from './catalogue.token.js';
export {
  AnswerWarning, ApproveRequest, CloseYear, ConfirmRecord, CorrectRecord, MarkDuplicate, OpenYear, RecordActivity, RefuseRequest, ReturnRecord, RevokeDuplicate,
  RevokeVoid, SetTarget, VoidRecord,
} from './desk/commands.js';
export { likenessOf } from './desk/alike.js';
export { Desk } from './desk/desk.js';
export type { Checked, DeskEntry, Entered } from './desk/desk-entry.js';
export { PossibleDuplicate, RecordChanged, Refused } from './desk/refused.js';
export { ImportFile, type ImportProgress } from './import/import-file.command.js';
export { warningWords } from './import/warning-words.js';
export type { FileOutcome, Refusal, WarningGroup } from './import/outcome.js';
export { INDICATOR_SET_PUBLISHED, type PublishedSet, publishedSetOf, setEventOf, setStreamOf } from './indicator-set/published-set.js';
export { PublishIndicatorSet, type SetOutcome } from './indicator-set/publish-indicator-set.command.js';
export { LedgerModule } from './ledger.module.js';
export { RECORD_LOOKUP, type RecordLookup } from './lookup.js';
export { isLate, type YearStanding } from './record/decide-record.js';
export { type Entry, entryOf, eventOf, streamOf, textAt } from './record/entry.js';
export { type AttachedFile, type FileStanding, proves } from './record/files.js';
export { amendRecord, beginRecord, reasonOf, type RecordState, type Standing, standingOf } from './record/record-state.js';
export type { ChangeRequest } from './record/change.js';
export { isLocked, type MonthWord } from './record/month-lock.js';
export { NOTHING_SAID, type Review } from './record/review.js';
