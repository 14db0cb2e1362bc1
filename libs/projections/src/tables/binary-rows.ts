import { type Micros } from '@app/calendar';

/** A column of a row that is copied into a table. */
export interface Column<Row> {
  name: string;
  put: (out: BinaryRows, row: Row) => void;
}

const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0\0\0\0\0\0\0\0\0', 'latin1');
const NULL = -1;
const TEXT_OID = 25;
const FIRST_DAY = Date.UTC(2000, 0, 1) / 86_400_000;
const LEAST_BYTES = 1 << 16;

/** Writes rows in PostgreSQL's binary COPY format: the database takes each value as it is and parses none of it. */
export class BinaryRows {
  private bytes = Buffer.allocUnsafe(LEAST_BYTES);
  private at = SIGNATURE.copy(this.bytes);

  get length(): number {
    return this.at;
  }

  /** What was written since the last call. */
  take(): Buffer {
    const taken = this.bytes.subarray(0, this.at);
    this.bytes = Buffer.allocUnsafe(Math.max(LEAST_BYTES, taken.length));
    this.at = 0;
    return taken;
  }

  row<Row>(columns: readonly Column<Row>[], row: Row): void {
    this.makeRoom(2);
    this.at = this.bytes.writeInt16BE(columns.length, this.at);
    for (const { put } of columns) put(this, row);
  }

  end(): void {
    this.makeRoom(2);
    this.at = this.bytes.writeInt16BE(-1, this.at);
  }

  int8(value: number | Micros): void {
    this.begin(8);
    if (typeof value === 'bigint') {
      this.at = this.bytes.writeBigInt64BE(value, this.at);
    } else {
      // In two halves: a position is no bigint, and making one of it costs more than all the rest.
      this.at = this.bytes.writeInt32BE(Math.floor(value / 2 ** 32), this.at);
      this.at = this.bytes.writeUInt32BE(value >>> 0, this.at);
    }
  }

  int4(value: number): void {
    this.begin(4);
    this.at = this.bytes.writeInt32BE(value, this.at);
  }

  float8(value: number): void {
    this.begin(8);
    this.at = this.bytes.writeDoubleBE(value, this.at);
  }

  bool(value: boolean | null): void {
    if (value === null) {
      this.makeRoom(4);
      this.at = this.bytes.writeInt32BE(NULL, this.at);
    } else {
      this.begin(1);
      this.at = this.bytes.writeUInt8(value ? 1 : 0, this.at);
    }
  }

  /** A calendar date, `YYYY-MM-DD`. */
  date(value: string): void {
    this.int4(Date.parse(value) / 86_400_000 - FIRST_DAY);
  }

  /** Of `text`, and of `json`, whose binary form is its text. */
  text(value: string): void {
    this.makeRoom(4 + 3 * value.length); // a unit of UTF-16 takes three bytes of UTF-8 at most
    const length = this.bytes.write(value, this.at + 4);
    this.bytes.writeInt32BE(length, this.at);
    this.at += 4 + length;
  }

  /** An array of text in one dimension; null for an empty one. */
  texts(values: readonly string[]): void {
    this.makeRoom(24);
    const start = this.at;
    this.at = this.bytes.writeInt32BE(NULL, this.at);
    if (values.length === 0) return;
    for (const part of [1, 0, TEXT_OID, values.length, 1]) this.at = this.bytes.writeInt32BE(part, this.at);
    for (const value of values) this.text(value);
    this.bytes.writeInt32BE(this.at - start - 4, start);
  }

  private begin(length: number): void {
    this.makeRoom(4 + length);
    this.at = this.bytes.writeInt32BE(length, this.at);
  }

  private makeRoom(length: number): void {
    if (this.at + length <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(2 * (this.bytes.length + length));
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
  }
}
