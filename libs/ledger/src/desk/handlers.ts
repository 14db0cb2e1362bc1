import { Inject } from '@nestjs/common';
import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { RECORD_LOOKUP, type RecordLookup } from '../lookup.js';
import {
  AnswerWarning, ApproveRequest, CloseYear, ConfirmRecord, CorrectRecord, MarkDuplicate, OpenYear, RecordActivity, RefuseRequest, ReturnRecord, RevokeDuplicate,
  RevokeVoid, SetTarget, VoidRecord,
} from './commands.js';
import { Desk } from './desk.js';
import type { DeskEntry, Entered } from './desk-entry.js';

@CommandHandler(RecordActivity)
export class RecordActivityHandler implements ICommandHandler<RecordActivity> {
  constructor(private readonly desk: Desk) {}
  execute({ actor, type, entry }: RecordActivity): Promise<Entered> {
    return this.desk.enter(actor, type, entry);
  }
}

@CommandHandler(CorrectRecord)
export class CorrectRecordHandler implements ICommandHandler<CorrectRecord> {
  constructor(private readonly desk: Desk) {}
  execute({ actor, entry }: CorrectRecord): Promise<Entered> {
    return this.desk.enter(actor, 'RecordCorrected', entry);
  }
}

@CommandHandler(VoidRecord)
export class VoidRecordHandler implements ICommandHandler<VoidRecord> {
  constructor(private readonly desk: Desk) {}
  execute({ actor, entry }: VoidRecord): Promise<Entered> {
    return this.desk.enter(actor, 'RecordVoided', entry);
  }
}

@CommandHandler(RevokeVoid)
export class RevokeVoidHandler implements ICommandHandler<RevokeVoid> {
  constructor(private readonly desk: Desk) {}
  execute({ actor, entry }: RevokeVoid): Promise<Entered> {
    return this.desk.enter(actor, 'VoidRevoked', entry);
  }
}

@CommandHandler(MarkDuplicate)
export class MarkDuplicateHandler implements ICommandHandler<MarkDuplicate> {
  constructor(private readonly desk: Desk) {}
  execute({ actor, entry }: MarkDuplicate): Promise<Entered> {
    return this.desk.enter(actor, 'DuplicateMarked', entry);
  }
}

@CommandHandler(RevokeDuplicate)
export class RevokeDuplicateHandler implements ICommandHandler<RevokeDuplicate> {
  constructor(private readonly desk: Desk) {}
  execute({ actor, entry }: RevokeDuplicate): Promise<Entered> {
    return this.desk.enter(actor, 'DuplicateRevoked', entry);
  }
}

@CommandHandler(SetTarget)
export class SetTargetHandler implements ICommandHandler<SetTarget> {
  constructor(private readonly desk: Desk) {}
  execute({ actor, entry }: SetTarget): Promise<Entered> {
    return this.desk.enter(actor, 'TargetSet', entry);
  }
}

@CommandHandler(ApproveRequest)
export class ApproveRequestHandler implements ICommandHandler<ApproveRequest> {
  constructor(private readonly desk: Desk) {}
  execute({ actor, entry }: ApproveRequest): Promise<Entered> {
    return this.desk.enter(actor, 'CorrectionApproved', entry);
  }
}

@CommandHandler(RefuseRequest)
export class RefuseRequestHandler implements ICommandHandler<RefuseRequest> {
  constructor(private readonly desk: Desk) {}
  execute({ actor, entry }: RefuseRequest): Promise<Entered> {
    return this.desk.enter(actor, 'CorrectionRefused', entry);
  }
}

@CommandHandler(ConfirmRecord)
export class ConfirmRecordHandler implements ICommandHandler<ConfirmRecord> {
  constructor(private readonly desk: Desk) {}
  execute({ actor, entry }: ConfirmRecord): Promise<Entered> {
    return this.desk.enter(actor, 'RecordConfirmed', entry);
  }
}

@CommandHandler(ReturnRecord)
export class ReturnRecordHandler implements ICommandHandler<ReturnRecord> {
  constructor(private readonly desk: Desk) {}
  execute({ actor, entry }: ReturnRecord): Promise<Entered> {
    return this.desk.enter(actor, 'RecordReturned', entry);
  }
}

@CommandHandler(AnswerWarning)
export class AnswerWarningHandler implements ICommandHandler<AnswerWarning> {
  constructor(private readonly desk: Desk) {}
  execute({ actor, entry }: AnswerWarning): Promise<Entered> {
    return this.desk.enter(actor, 'WarningAnswered', entry);
  }
}

@CommandHandler(OpenYear)
export class OpenYearHandler implements ICommandHandler<OpenYear> {
  constructor(private readonly desk: Desk) {}
  execute({ actor, entry }: OpenYear): Promise<Entered> {
    return this.desk.enter(actor, 'ReportingYearOpened', { ...entry, id: `year-${yearIn(entry)}-opened` });
  }
}

@CommandHandler(CloseYear)
export class CloseYearHandler implements ICommandHandler<CloseYear> {
  constructor(private readonly desk: Desk, @Inject(RECORD_LOOKUP) private readonly lookup: RecordLookup) {}
  async execute({ actor, entry }: CloseYear): Promise<Entered> {
    const year = yearIn(entry);
    const reopening = await this.lookup.lastReopening(entry.organization, year);
    const id = `year-${year}-closed${reopening === undefined ? '' : `-after-${reopening}`}`;
    return this.desk.enter(actor, 'ReportingYearClosed', { ...entry, id });
  }
}

/** Whatever stands where the year should: the desk refuses what is none. */
function yearIn(entry: DeskEntry): string {
  return JSON.stringify(entry.data['year']);
}
