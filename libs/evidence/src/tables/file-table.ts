import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** What was found out about a file when it came. */
export interface FileFacts {
  sha256: string;
  bytes: number;
  mime: string;
  /** 16 hexadecimal digits; only of a picture. */
  differenceHash?: string | undefined;
  thumbnail?: Buffer | undefined;
}

export interface Damage {
  sha256: string;
  /** `missing`: the store has it no more; `changed`: its content is not what its digest says. */
  what: 'missing' | 'changed';
}

/** Pictures whose hashes differ in no more signs than this look alike to a person. */
const ALIKE = 6;

@Injectable()
export class FileTable {
  constructor(private readonly dataSource: DataSource) {}

  async note({ sha256, bytes, mime, differenceHash, thumbnail }: FileFacts): Promise<void> {
    await this.dataSource.query(
      `INSERT INTO duty_evidence.file (sha256, bytes, mime, difference_hash, thumbnail)
       VALUES ($1, $2, $3, ('x' || $4::text)::bit(64), $5) ON CONFLICT (sha256) DO NOTHING`,
      [sha256, bytes, mime, differenceHash ?? null, thumbnail ?? null],
    );
  }

  /** Digests of the other pictures that look like this one. */
  async alike(sha256: string, differenceHash: string): Promise<string[]> {
    const rows = await this.dataSource.query<{ sha256: string }[]>(
      `SELECT sha256 FROM duty_evidence.file
        WHERE difference_hash IS NOT NULL AND sha256 <> $1 AND bit_count(difference_hash # ('x' || $2::text)::bit(64)) <= $3 ORDER BY sha256`,
      [sha256, differenceHash, ALIKE],
    );
    return rows.map((row) => row.sha256);
  }

  async thumbnail(sha256: string): Promise<Buffer | undefined> {
    const rows = await this.dataSource.query<{ thumbnail: Buffer | null }[]>('SELECT thumbnail FROM duty_evidence.file WHERE sha256 = $1', [sha256]);
    return rows[0]?.thumbnail ?? undefined;
  }

  /** Notes what a check found; undefined when the file is sound. */
  async noteCheck(sha256: string, what: Damage['what'] | undefined): Promise<void> {
    if (what === undefined) await this.dataSource.query('DELETE FROM duty_evidence.damage WHERE sha256 = $1', [sha256]);
    else {
      await this.dataSource.query(
        'INSERT INTO duty_evidence.damage (sha256, what) VALUES ($1, $2) ON CONFLICT (sha256) DO UPDATE SET what = excluded.what, found_at = excluded.found_at WHERE duty_evidence.damage.what <> excluded.what',
        [sha256, what],
      );
    }
  }

  async damages(): Promise<Damage[]> {
    return this.dataSource.query<Damage[]>('SELECT sha256, what FROM duty_evidence.damage ORDER BY sha256');
  }
}
