import type { Clock } from '../clock';

const POLL_MS = 25;

/** The locks that executions hold; one holder a lock, freed at the latest when its execution ends. */
export class Locks {
  private readonly holders = new Map<string, number>();

  constructor(private readonly clock: Clock) {}

  holds(lock: string, execution: number): boolean {
    return this.holders.get(lock) === execution;
  }

  /** Takes a free lock at once; else waits up to `waitMs` for it. */
  acquire(lock: string, execution: number, waitMs: number): boolean | Promise<boolean> {
    if (this.take(lock, execution)) return true;
    return waitMs > 0 && this.wait(lock, execution, this.clock.now() + waitMs);
  }

  release(lock: string, execution: number): void {
    if (this.holds(lock, execution)) this.holders.delete(lock);
  }

  releaseAll(execution: number): void {
    for (const lock of [...this.holders.keys()]) this.release(lock, execution);
  }

  private take(lock: string, execution: number): boolean {
    const holder = this.holders.get(lock);
    if (holder !== undefined && holder !== execution) return false;
    this.holders.set(lock, execution);
    return true;
  }

  private async wait(lock: string, execution: number, deadline: number): Promise<boolean> {
    while (this.clock.now() < deadline) {
      await this.clock.sleep(POLL_MS);
      if (this.take(lock, execution)) return true;
    }
    return false;
  }
}
