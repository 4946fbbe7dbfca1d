/** A flag in shared memory that one thread raises and another waits for. */
export class Signal {
  private readonly flag: Int32Array<SharedArrayBuffer>;

  /** @param memory four bytes that both threads have */
  constructor(readonly memory = new SharedArrayBuffer(4)) {
    this.flag = new Int32Array(memory);
  }

  lower(): void {
    Atomics.store(this.flag, 0, 0);
  }

  raise(): void {
    Atomics.store(this.flag, 0, 1);
    Atomics.notify(this.flag, 0);
  }

  /**
   * Blocks this thread until the flag is raised. Being woken is not enough: the wake-up of an
   * earlier `raise` may come when its waiter has seen the flag, lowered it and waits again.
   */
  wait(): void {
    while (Atomics.load(this.flag, 0) === 0) Atomics.wait(this.flag, 0, 0);
  }
}
