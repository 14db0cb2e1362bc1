import { DataSource } from 'typeorm';

/** After this a request without an answer is taken for one whose process died. */
const UNDER_WAY = '60 seconds';
const KEPT = '30 days';

/** The key was used for a request that asked for something else. */
export class KeyReused extends Error {}

/** The same request is being answered at this moment. */
export class RequestUnderWay extends Error {}

/** The same key and request: the same answer, whoever sends it again and however often. */
export class KeptAnswers<Answer extends object> {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs a request once for an account and key; `request` is a digest of what it asks for.
   * A request that fails is forgotten: it wrote nothing, and may come again mended.
   * @throws KeyReused, RequestUnderWay
   */
  async once(account: string, key: string, request: string, run: () => Promise<Answer>): Promise<{ answer: Answer; replayed: boolean }> {
    const kept = await this.begin(account, key, request);
    if (kept) return { answer: kept, replayed: true };
    let answer: Answer;
    try {
      answer = await run();
    } catch (error) {
      await this.dataSource.query('DELETE FROM duty_server.answer WHERE account = $1 AND key = $2', [account, key]);
      throw error;
    }
    await this.dataSource.query('UPDATE duty_server.answer SET answer = $3 WHERE account = $1 AND key = $2', [account, key, JSON.stringify(answer)]);
    return { answer, replayed: false };
  }

  /** Forgets answers that nobody will ask for again. */
  async forgetOld(): Promise<void> {
    await this.dataSource.query(`DELETE FROM duty_server.answer WHERE begun_at < clock_timestamp() - interval '${KEPT}'`);
  }

  /** The answer there is; undefined for whoever is to run the request now. */
  private async begin(account: string, key: string, request: string): Promise<Answer | undefined> {
    const mine = await this.dataSource.query<unknown[]>(
      `INSERT INTO duty_server.answer (account, key, request) VALUES ($1, $2, $3)
       ON CONFLICT (account, key) DO UPDATE SET begun_at = clock_timestamp()
         WHERE answer.answer IS NULL AND answer.request = excluded.request AND answer.begun_at < clock_timestamp() - interval '${UNDER_WAY}'
       RETURNING 1`,
      [account, key, request],
    );
    if (mine.length > 0) return undefined;
    const [kept] = await this.dataSource.query<{ request: string; answer: Answer | null }[]>(
      'SELECT request, answer FROM duty_server.answer WHERE account = $1 AND key = $2', [account, key],
    );
    if (kept && kept.request !== request) throw new KeyReused();
    if (kept?.answer) return kept.answer;
    throw new RequestUnderWay();
  }
}
