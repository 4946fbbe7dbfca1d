import fc from 'fast-check';
import { afterAll } from 'vitest';
import { closeAll } from './support/close-at-end';

fc.configureGlobal({ seed: 20_260_401 });
afterAll(closeAll);
