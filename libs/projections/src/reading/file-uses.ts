import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LIVE } from '../tables/schemas.js';

/** A record that a file is, or was, attached to. */
export interface FileUse {
  sha256: string;
  organization: string;
  recordId: string;
  type: string;
  occurredOn: string;
}

/** Reads which files the records speak of. */
@Injectable()
export class FileUses {
  constructor(private readonly dataSource: DataSource) {}

  /** The records that these files are attached to now, or were at any time. */
  async usesOf(digests: readonly string[]): Promise<FileUse[]> {
    return this.dataSource.query<FileUse[]>(
      `SELECT DISTINCT ON (o.no, v.record_no, used.sha256) used.sha256, o.name AS organization, v.record_id AS "recordId", v.type, v.occurred_on::text AS "occurredOn"
         FROM ${LIVE}.record_version v
         JOIN ${LIVE}.organization o ON o.no = v.organization_no
        CROSS JOIN LATERAL unnest(v.digests) AS used (sha256)
        WHERE v.digests && $1::text[] AND used.sha256 = ANY ($1)
        ORDER BY o.no, v.record_no, used.sha256, v.from_position DESC`,
      [digests],
    );
  }

  /** Digests of the files that records have, or had at any time: the next ones in their order. */
  async digestsAfter(after: string, most: number): Promise<string[]> {
    const rows = await this.dataSource.query<{ digest: string }[]>(
      `SELECT DISTINCT digest FROM ${LIVE}.record_version v CROSS JOIN LATERAL unnest(v.digests) AS used (digest)
        WHERE v.digests IS NOT NULL AND digest > $1 ORDER BY digest LIMIT $2`, [after, most],
    );
    return rows.map(({ digest }) => digest);
  }
}
