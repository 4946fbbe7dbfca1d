import type { EventEmitter } from 'node:events';

/**
 * Ends without a word where who reads what is printed has had enough of it, as `head` has.
 *
 * @param output what is printed to
 * @param end ends the process
 * @throws whatever else goes wrong with the output
 */
export function endQuietly(output: EventEmitter, end: () => void): void {
  output.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    end();
  });
}
