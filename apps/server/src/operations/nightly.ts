import { Injectable, Logger } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { AccessHousekeeping } from '@app/access';
import { EvidenceCheck, Uploads } from '@app/evidence';
import { KeptAnswers } from '@app/platform';

/** What is done when offices are closed. One round that fails does not keep the others from theirs. */
@Injectable()
export class Nightly {
  private readonly logger = new Logger(Nightly.name);

  constructor(
    private readonly access: AccessHousekeeping,
    private readonly answers: KeptAnswers<object>,
    private readonly evidence: EvidenceCheck,
    private readonly uploads: Uploads,
  ) {}

  @Cron('17 2 * * *', { timeZone: 'Asia/Shanghai' })
  async goRound(): Promise<void> {
    await this.attempt('access', () => this.access.sweep());
    await this.attempt('answers', () => this.answers.forgetOld());
    await this.attempt('uploads', () => this.uploads.forgetOld());
    await this.attempt('evidence', () => this.checkEvidence());
  }

  /** Damage is kept for whoever asks, and told by record in the log of operations: ids, no names. */
  private async checkEvidence(): Promise<void> {
    for (const { recordId, sha256, what } of (await this.evidence.run()).damaged) this.logger.error(`evidence: ${sha256} of record ${recordId} is ${what}`);
  }

  private async attempt(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.logger.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
