import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { latest } from '../bridge/ask';
import { message } from '../words';

/** What the server said to a question, or what went wrong. */
export interface Reply<T> {
  readonly value: T | undefined;
  readonly error: string;
}

const silence = { value: undefined, error: '' };

/**
 * Asks the server whenever the key changes; only the last answer counts.
 *
 * @param key - What is asked; `undefined` asks nothing.
 * @param task - Asks it.
 * @param pauseMs - How long the key must stay the same first, for what is being typed.
 */
export function useAnswer<T>(
  key: string | undefined,
  task: () => Promise<T>,
  pauseMs = 0,
): Reply<T> {
  const [reply, setReply] = useState<Reply<T>>(silence);
  const run = useMemo(latest, []);
  const current = useRef(task);
  current.current = task;
  useEffect(() => {
    setReply(silence);
    if (key === undefined) return;
    const start = () =>
      void run(
        () => current.current(),
        (value) => setReply({ value, error: '' }),
        (error) => setReply({ value: undefined, error: message(error) }),
      );
    const timer = setTimeout(start, pauseMs);
    return () => clearTimeout(timer);
  }, [key, pauseMs, run]);
  return reply;
}
