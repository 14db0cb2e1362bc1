import { createHash } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { Figures } from '@app/inspection';
import { ReadTables } from '@app/projections';
import type { Manifest } from './manifest.js';

/** All figures of every organisation and year at a log position, as one digest. The tables must have come so far. */
export async function allFigures(ledger: INestApplicationContext, position: number): Promise<Manifest['figures']> {
  const figures = ledger.get(Figures);
  const hash = createHash('sha256');
  const years = await ledger.get(ReadTables).years(position);
  let counted = 0;
  for (const { organization, year } of years) {
    const { measures } = await figures.measures(organization, year, { position });
    hash.update(`${JSON.stringify([organization, year, measures])}\n`);
    counted += 1;
  }
  return { years: counted, sha256: hash.digest('hex') };
}
