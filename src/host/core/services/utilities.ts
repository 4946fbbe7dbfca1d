import { formatDate } from '../cells/java-date-format';
import { any, type OpTable } from './op';

/** Utilities, Session and Logger. */
export const UTILITIES: OpTable = {
  'Utilities.formatDate': any((_context, ms: number, zone: string, pattern: string) =>
    formatDate(ms, zone, pattern),
  ),
  'Utilities.sleep': any(({ desk }, ms: number) => desk.clock.sleep(ms)),
  'Utilities.getUuid': any(() => crypto.randomUUID()),
  'Session.getScriptTimeZone': any(({ desk }) => desk.project.timeZone),
  'Session.getActiveUserLocale': any(() => 'en'),
  'Logger.log': any(({ desk }, text: string) => {
    desk.logs.push(text);
  }),
};
