import { lookForDrift } from '../drift/health-of-drift';
import type { LooksFurther } from './looks-further';

/** What looks at something else is entered here: its findings stand among those of health. */
export const further: readonly LooksFurther[] = [lookForDrift];
