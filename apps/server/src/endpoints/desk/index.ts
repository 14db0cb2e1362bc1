import type { Endpoint } from '../../endpoint.js';
import eraseContact from './contacts/erase-contact.js';
import keepContact from './contacts/keep-contact.js';
import readContact from './contacts/read-contact.js';
import lockMonth from './locks/lock-month.js';
import reopenMonth from './locks/reopen-month.js';
import answerWarning from './records/answer-warning.js';
import checkRecord from './records/check-record.js';
import confirmRecords from './records/confirm-records.js';
import correctRecord from './records/correct-record.js';
import markDuplicate from './records/mark-duplicate.js';
import record from './records/record.js';
import returnRecord from './records/return-record.js';
import revokeDuplicate from './records/revoke-duplicate.js';
import revokeVoid from './records/revoke-void.js';
import voidRecord from './records/void-record.js';
import approveRequest from './requests/approve-request.js';
import listWaiting from './requests/list-waiting.js';
import refuseRequest from './requests/refuse-request.js';
import closeYear from './years/close-year.js';
import openYear from './years/open-year.js';
import reopenYear from './years/reopen-year.js';

/** What people say to the desk: records, changes of them, what a second person says, years and months. */
export const deskEndpoints: readonly Endpoint[] = [
  record, checkRecord, confirmRecords, correctRecord, voidRecord, revokeVoid, markDuplicate, revokeDuplicate, returnRecord, answerWarning,
  listWaiting, approveRequest, refuseRequest, openYear, closeYear, reopenYear, lockMonth, reopenMonth,
  keepContact, readContact, eraseContact,
];
