import { Injectable, Logger } from '@nestjs/common';
import { Cron } from '@nestjs/schedule';
import { AccessHousekeeping } from '@app/access';
import { KeptAnswers } from '@app/platform';

/** What is done when offices are closed. One round that fails does not keep the others from theirs. */
@Injectable()
export class Nightly {
  private readonly logger = new Logger(Nightly.name);

  constructor(private readonly access: AccessHousekeeping, private readonly answers: KeptAnswers<object>) {}

  @Cron('17 2 * * *', { timeZone: 'Asia/Shanghai' })
  async goRound(): Promise<void> {
    await this.attempt('access', () => this.access.sweep());
    await this.attempt('answers', () => this.answers.forgetOld());
  }

  private async attempt(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.logger.error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
