import type { HostOptions } from './api';
import { Desk } from './desk';
import { addressOf } from './person';
import type { Project } from './project';
import { protect, protection } from './services/protection';
import { refOfText } from './services/refs';

/** A spreadsheet with the protections that its owner set. @throws where there is no such tab or range */
export function openDesk(options: HostOptions, project: Project): Desk {
  const desk = new Desk(options, project);
  for (const text of options.protect ?? []) {
    const whole = desk.tabs.named(text)?.getSheetId();
    const area = whole === undefined ? refOfText(desk, '', text) : undefined;
    const sheet = whole ?? area?.sheet ?? '';
    const present = protection(desk, sheet, protect(desk, sheet, area));
    Object.assign(present, { editors: [addressOf('owner')], warningOnly: false });
  }
  return desk;
}
