import type { Definition } from '../definition';

/** What was taken from deals must be judged by newer ones. @param until - Day of the newest. */
export function fittedTo(definition: Definition, until: number): Definition {
  const { settings } = definition;
  const fittedUntil = Math.max(settings.fittedUntil ?? until, until);
  return { ...definition, settings: { ...settings, fittedUntil } };
}
