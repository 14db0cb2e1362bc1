import { DataSource } from 'typeorm';
import { Grouped } from '../grouped.js';

/** After this a request without an answer is taken for one whose process died. */
const UNDER_WAY = '60 seconds';
const KEPT = '30 days';

/** The key was used for a request that asked for something else. */
export class KeyReused extends Error {}

/** The same request is being answered at this moment. */
export class RequestUnderWay extends Error {}

/** The same key and request: the same answer, whoever sends it again and however often. */
export class KeptAnswers<Answer extends object> {
  /** What this process is answering, with the digest of what was asked: a key stands in one statement at most once at a time. */
  private readonly underWay = new Map<string, string>();
  private readonly begun = new Grouped<true>((claims) => this.claim(claims));
  private readonly kept = new Grouped<true>((answers) => this.keep(answers));

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs a request once for an account and key; `request` is a digest of what it asks for.
   * A request that fails is forgotten: it wrote nothing, and may come again mended.
   * @throws KeyReused, RequestUnderWay
   */
  async once(account: string, key: string, request: string, run: () => Promise<Answer>): Promise<{ answer: Answer; replayed: boolean }> {
    const name = JSON.stringify([account, key]);
    const other = this.underWay.get(name);
    if (other !== undefined) throw other === request ? new RequestUnderWay() : new KeyReused();
    this.underWay.set(name, request);
    try {
      const mine = await this.begun.get(JSON.stringify([account, key, request]));
      if (!mine) return { answer: await this.answered(account, key, request), replayed: true };
      const answer = await run().catch(async (error: unknown) => {
        await this.dataSource.query('DELETE FROM duty_server.answer WHERE account = $1 AND key = $2', [account, key]);
        throw error;
      });
      await this.kept.get(JSON.stringify([account, key, JSON.stringify(answer)]));
      return { answer, replayed: false };
    } finally {
      this.underWay.delete(name);
    }
  }

  /** Forgets answers that nobody will ask for again. */
  async forgetOld(): Promise<void> {
    await this.dataSource.query(`DELETE FROM duty_server.answer WHERE begun_at < clock_timestamp() - interval '${KEPT}'`);
  }

  /** Those that are to be run now. In the order of their keys, so that two servers never wait for each other in a circle. */
  private async claim(claims: readonly string[]): Promise<ReadonlyMap<string, true>> {
    const [accounts, keys, requests] = columns(claims);
    const mine = await this.dataSource.query<{ account: string; key: string; request: string }[]>(
      `INSERT INTO duty_server.answer (account, key, request) SELECT * FROM unnest($1::text[], $2::text[], $3::text[]) AS claim (account, key, request) ORDER BY 1, 2
       ON CONFLICT (account, key) DO UPDATE SET begun_at = clock_timestamp()
         WHERE answer.answer IS NULL AND answer.request = excluded.request AND answer.begun_at < clock_timestamp() - interval '${UNDER_WAY}'
       RETURNING account, key, request`,
      [accounts, keys, requests],
    );
    return new Map(mine.map(({ account, key, request }) => [JSON.stringify([account, key, request]), true]));
  }

  private async keep(answers: readonly string[]): Promise<ReadonlyMap<string, true>> {
    const [accounts, keys, bodies] = columns(answers);
    await this.dataSource.query(
      `UPDATE duty_server.answer SET answer = said.answer FROM unnest($1::text[], $2::text[], $3::json[]) AS said (account, key, answer)
        WHERE answer.account = said.account AND answer.key = said.key`,
      [accounts, keys, bodies],
    );
    return new Map();
  }

  /** What the request was answered before. */
  private async answered(account: string, key: string, request: string): Promise<Answer> {
    const [kept] = await this.dataSource.query<{ request: string; answer: Answer | null }[]>(
      'SELECT request, answer FROM duty_server.answer WHERE account = $1 AND key = $2', [account, key],
    );
    if (kept && kept.request !== request) throw new KeyReused();
    if (kept?.answer) return kept.answer;
    throw new RequestUnderWay();
  }
}

/** Triples in JSON, as three lists of the same length. */
function columns(rows: readonly string[]): [string[], string[], string[]] {
  const read = rows.map((row) => JSON.parse(row) as [string, string, string]);
  return [read.map(([first]) => first), read.map(([, second]) => second), read.map(([, , third]) => third)];
}
