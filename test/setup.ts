import { setFlagsFromString } from 'node:v8';
import fc from 'fast-check';
import { afterAll } from 'vitest';
import { closeAll } from './support/close-at-end';

/**
 * Nine times what V8 waits before it optimises a function: much of what tests run, they run too
 * seldom to win back what that takes, a fifth of all processor time.
 */
setFlagsFromString('--interrupt-budget=600000');
fc.configureGlobal({ seed: 20_260_401 });
afterAll(closeAll);
