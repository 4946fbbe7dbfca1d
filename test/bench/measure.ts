/** One thing to measure. */
export interface Job {
  readonly name: string;
  readonly run: () => unknown;
  /** A slow job is run in every n-th round only. */
  readonly every?: number;
}

const WARM_UP_ROUNDS = 4;

/**
 * Milliseconds of each job: the median of its rounds. The jobs take turns, so that a busy moment of
 * the machine strikes all of them alike; the first rounds warm up and are not counted.
 */
export async function medians(jobs: readonly Job[], rounds: number): Promise<number[]> {
  const times: number[][] = jobs.map(() => []);
  for (let round = -WARM_UP_ROUNDS; round < rounds; round++) {
    for (const [index, { run, every = 1 }] of jobs.entries()) {
      if (round % every !== 0) continue;
      const started = performance.now();
      await run();
      if (round >= 0) times[index]!.push(performance.now() - started);
    }
  }
  return times.map(median);
}

/** The middle number, or the mean of the two. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
