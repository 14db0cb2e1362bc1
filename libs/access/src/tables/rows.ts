import type { DataSource, EntityManager } from 'typeorm';

/** The database, or a transaction under way. */
export type Source = Pick<DataSource | EntityManager, 'query'>;

/** The rows of a statement, whatever it is: TypeORM answers UPDATE and DELETE with `[rows, count]`. */
export async function rowsOf<Row>(source: Source, sql: string, parameters: readonly unknown[] = []): Promise<Row[]> {
  const answer = await source.query<unknown[]>(sql, [...parameters]);
  return (typeof answer[1] === 'number' ? answer[0] : answer) as Row[];
}
