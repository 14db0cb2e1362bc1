import { Command } from '@nestjs/cqrs';
import type { Actor } from '@app/access';
import type { DeskEntry, Entered } from './desk-entry.js';

/** An entry of some type of the catalogue, said at the desk by somebody the policy knows. */
abstract class Said extends Command<Entered> {
  constructor(readonly actor: Actor, readonly entry: DeskEntry) {
    super();
  }
}

/** Records something that was done; `type` is any type of the catalogue that is a record. */
export class RecordActivity extends Command<Entered> {
  constructor(readonly actor: Actor, readonly type: string, readonly entry: DeskEntry) {
    super();
  }
}

export class CorrectRecord extends Said {}
export class VoidRecord extends Said {}
export class RevokeVoid extends Said {}
export class MarkDuplicate extends Said {}
export class RevokeDuplicate extends Said {}
export class SetTarget extends Said {}
/** The entry's id follows from the year, so that two who open it at once open it once. */
export class OpenYear extends Said {}
/** Likewise; a year that was reopened is closed once more, under an id that follows from its reopening. */
export class CloseYear extends Said {}
/** Approves or refuses a change that somebody else asked for. */
export class ApproveRequest extends Said {}
export class RefuseRequest extends Said {}
/** A second person's word on a record. */
export class ConfirmRecord extends Said {}
export class ReturnRecord extends Said {}
export class AnswerWarning extends Said {}
