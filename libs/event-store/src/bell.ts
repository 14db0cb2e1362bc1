/** Lets one sleeper wait for a sign. A ring while nobody sleeps is kept for the next wait, so none is missed. */
export class Bell {
  private rung = false;
  private wake: (() => void) | undefined;

  ring(): void {
    this.rung = true;
    this.wake?.();
  }

  /** Ends at a ring, at the abort, or after `timeoutMs` when that is given. */
  async wait(signal: AbortSignal, timeoutMs?: number): Promise<void> {
    if (!this.rung && !signal.aborted) await this.sleep(signal, timeoutMs);
    this.rung = false;
  }

  private sleep(signal: AbortSignal, timeoutMs?: number): Promise<void> {
    return new Promise((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        this.wake = undefined;
        resolve();
      };
      const timer = timeoutMs === undefined ? undefined : setTimeout(end, timeoutMs);
      signal.addEventListener('abort', end);
      this.wake = end;
    });
  }
}
