/** How to reach a database: what `pg` takes, so it can be handed on as it is. */
export type Connection =
  | { host: string; port: number; user: string; password: string; database: string }
  | { connectionString: string };

export interface Database {
  connection: Connection;
  /** True for the product's own server on this machine. */
  embedded: boolean;
  /** Lets go of the database. The embedded server stops when nobody else holds it. Close pools first. Safe to call twice. */
  close(): Promise<void>;
}
