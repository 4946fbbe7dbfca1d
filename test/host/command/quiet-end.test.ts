import { EventEmitter } from 'node:events';
import { expect, it, vi } from 'vitest';
import { endQuietly } from '../../../src/host/command/quiet-end';

it('ends where nobody reads any more, and hides no other error', () => {
  const output = new EventEmitter();
  const end = vi.fn();
  endQuietly(output, end);
  const full = Object.assign(new Error('no space left'), { code: 'ENOSPC' });
  expect(() => output.emit('error', full)).toThrow('no space left');
  expect(end).not.toHaveBeenCalled();
  output.emit('error', Object.assign(new Error('write EPIPE'), { code: 'EPIPE' }));
  expect(end).toHaveBeenCalledOnce();
});
