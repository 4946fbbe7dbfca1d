import type { Definition } from '../../definition/definition';
import { parseDefinition } from '../../definition/validate';
import { messages } from '../messages';

/** The definition that the sidebar sent. @throws All problems of one that is not sound. */
export function draftOf(sent: unknown): Definition {
  const decoded = parseDefinition(sent);
  if ('definition' in decoded) return decoded.definition;
  throw new Error(messages.brokenConfig(decoded.problems));
}
