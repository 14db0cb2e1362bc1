import { FOREVER, type Micros } from '@app/calendar';

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
/** Up to here a loop over plain characters is quicker than the call of an encoder. */
const SHORT_TEXT = 40;

/** Writes rows in PostgreSQL's binary COPY format: the database takes each value as it is and parses none of it. */
export class BinaryRows {
  private bytes = Buffer.allocUnsafeSlow(LEAST_BYTES);
  // Numbers go through a view: what it writes is compiled to a single store, which the methods of Buffer are not.
  private view = new DataView(this.bytes.buffer);
  private at = SIGNATURE.copy(this.bytes);

  get length(): number {
    return this.at;
  }

  /** What was written since the last call. */
  take(): Buffer {
    const taken = this.bytes.subarray(0, this.at);
    this.renew(Math.max(LEAST_BYTES, taken.length));
    this.at = 0;
    return taken;
  }

  row<Row>(columns: readonly Column<Row>[], row: Row): void {
    this.makeRoom(2);
    this.putInt16(columns.length);
    for (const { put } of columns) put(this, row);
  }

  end(): void {
    this.makeRoom(2);
    this.putInt16(-1);
  }

  int8(value: number | Micros): void {
    this.begin(8);
    if (value === FOREVER) {
      this.putInt32(0x7f_ff_ff_ff);
      this.putInt32(-1);
    } else if (typeof value === 'bigint') {
      this.view.setBigInt64(this.at, value);
      this.at += 8;
    } else {
      // In two halves: a position is no bigint, and making one of it costs more than all the rest.
      this.putInt32(Math.floor(value / 2 ** 32));
      this.putInt32(value >>> 0);
    }
  }

  int4(value: number): void {
    this.begin(4);
    this.putInt32(value);
  }

  float8(value: number): void {
    this.begin(8);
    this.view.setFloat64(this.at, value);
    this.at += 8;
  }

  bool(value: boolean | null): void {
    if (value === null) {
      this.begin(NULL);
    } else {
      this.begin(1);
      this.view.setUint8(this.at, value ? 1 : 0);
      this.at += 1;
    }
  }

  /** A calendar date, `YYYY-MM-DD`. */
  date(value: string): void {
    this.int4(Date.parse(value) / 86_400_000 - FIRST_DAY);
  }

  /** Of `text`, and of `json`, whose binary form is its text. */
  text(value: string): void {
    this.makeRoom(4 + 3 * value.length); // a unit of UTF-16 takes three bytes of UTF-8 at most
    const start = this.at + 4;
    const length = value.length <= SHORT_TEXT && this.putAscii(value, start) ? value.length : this.bytes.write(value, start);
    this.putInt32(length);
    this.at += length;
  }

  /** An array of text in one dimension; null for an empty one. */
  texts(values: readonly string[]): void {
    this.makeRoom(24);
    const start = this.at;
    this.putInt32(NULL);
    if (values.length === 0) return;
    for (const part of [1, 0, TEXT_OID, values.length, 1]) this.putInt32(part);
    for (const value of values) this.text(value);
    this.view.setInt32(start, this.at - start - 4);
  }

  /** The length of a value that follows. */
  private begin(length: number): void {
    this.makeRoom(12);
    this.putInt32(length);
  }

  private putInt16(value: number): void {
    this.view.setInt16(this.at, value);
    this.at += 2;
  }

  private putInt32(value: number): void {
    this.view.setInt32(this.at, value);
    this.at += 4;
  }

  /** False when the text is no plain ASCII. */
  private putAscii(value: string, start: number): boolean {
    const { bytes } = this;
    for (let index = 0; index < value.length; index += 1) {
      const code = value.charCodeAt(index);
      if (code > 127) return false;
      bytes[start + index] = code;
    }
    return true;
  }

  private makeRoom(length: number): void {
    if (this.at + length <= this.bytes.length) return;
    const { bytes } = this;
    this.renew(2 * (bytes.length + length));
    bytes.copy(this.bytes, 0, 0, this.at);
  }

  private renew(length: number): void {
    this.bytes = Buffer.allocUnsafeSlow(length); // a buffer of its own, so that the view begins where it does
    this.view = new DataView(this.bytes.buffer);
  }
}
