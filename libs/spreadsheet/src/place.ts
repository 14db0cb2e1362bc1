import type { Refusal } from '@app/ledger';

/** Where a refused line stood in the table it came from. */
export interface Place {
  sheet: string;
  row: number;
  /** The letter of the column, its number and what it is called; absent where the row as a whole is meant. */
  column?: string;
  at?: number;
  label?: string;
}

export interface PlacedRefusal extends Refusal {
  place?: Place;
}
