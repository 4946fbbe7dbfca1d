import type { Channel } from './channel';

/** Utilities. */
export function utilities(channel: Channel): object {
  return {
    formatDate: (date: Date, zone: string, pattern: string) =>
      channel.call('Utilities.formatDate', date.getTime(), zone, pattern),
    sleep: (ms: number) => {
      channel.call('Utilities.sleep', ms);
    },
    getUuid: () => channel.call('Utilities.getUuid'),
    formatString,
  };
}

/** Session. */
export function session(channel: Channel): object {
  return {
    getScriptTimeZone: () => channel.call('Session.getScriptTimeZone'),
    getActiveUserLocale: () => channel.call('Session.getActiveUserLocale'),
  };
}

/** Logger and console: both write to the host's log. */
export function loggers(channel: Channel): { Logger: object; console: object } {
  const log = (...parts: unknown[]) => {
    const [first, ...rest] = parts;
    const text =
      typeof first === 'string' ? formatString(first, ...rest) : parts.map(show).join(' ');
    channel.call('Logger.log', text);
  };
  const methods = Object.fromEntries(
    ['log', 'info', 'warn', 'error', 'debug'].map((name) => [name, log]),
  );
  const timers = { time: () => undefined, timeEnd: () => undefined };
  return { Logger: { log }, console: { ...methods, ...timers } };
}

/** `%s` and `%d` (also `%5d`, `%.2f`) replaced in order; further parts appended. */
function formatString(template: string, ...parts: readonly unknown[]): string {
  let used = 0;
  const text = template.replace(
    /%(?:%|([0-9]*)(?:\.([0-9]+))?([sdfji]))/g,
    (token, width, places, type) => {
      if (token === '%%') return '%';
      if (used >= parts.length) return token;
      const part = parts[used++];
      const shown = type === 's' || type === 'j' ? show(part) : digits(Number(part), type, places);
      return shown.padStart(Number(width || 0));
    },
  );
  return [text, ...parts.slice(used).map(show)].join(' ');
}

function digits(value: number, type: string, places: string | undefined): string {
  return type === 'f' ? value.toFixed(Number(places ?? 6)) : String(Math.trunc(value));
}

function show(value: unknown): string {
  if (typeof value !== 'object' || value === null) return String(value);
  return 'stack' in value ? String(value) : JSON.stringify(value);
}
