import { setImmediate as nextTurn } from 'node:timers/promises';

interface Waiting<Value> {
  key: string;
  resolve: (value: Value | undefined) => void;
  reject: (error: unknown) => void;
}

/**
 * What is asked of the database in one turn of the event loop is asked together, the same question once. For many clients at
 * work at a time: each asks a little, and a statement costs more than what it asks. An answer is never older than its question.
 */
export class Grouped<Value> {
  private asked = new Map<string, Promise<Value | undefined>>();
  private waiting: Waiting<Value>[] = [];

  /** `ask` answers those of the keys that are there. */
  constructor(private readonly ask: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>) {}

  /** Undefined for a key that is not there. */
  get(key: string): Promise<Value | undefined> {
    const earlier = this.asked.get(key);
    if (earlier) return earlier;
    if (this.asked.size === 0) void this.answerAll();
    const answer = new Promise<Value | undefined>((resolve, reject) => { this.waiting.push({ key, resolve, reject }); });
    this.asked.set(key, answer);
    return answer;
  }

  private async answerAll(): Promise<void> {
    await nextTurn();
    const { waiting } = this;
    this.waiting = [];
    this.asked = new Map();
    try {
      const found = await this.ask(waiting.map(({ key }) => key));
      for (const { key, resolve } of waiting) resolve(found.get(key));
    } catch (error) {
      for (const { reject } of waiting) reject(error);
    }
  }
}
