import type { HostOptions } from '../../../src/host/core/api';
import { steppingClock } from '../../../src/host/core/clock';
import type { Document } from '../../../src/host/core/document';
import { openInProcess } from '../../../src/host/core/execute/in-process';
import { ADDON, DIST } from '../../support/built-addon';
import { closeAtEnd } from '../../support/close-at-end';
import { builtRealm } from '../../support/realm';
import { listening, type Told } from './dialogs';
import { NOW } from './open-addon';

const realm = builtRealm();

/** The built add-on in this thread: quick, for tests that run it hundreds of times. */
export interface QuickAddon extends Told {
  readonly document: Document;
  /** Runs a global function as a menu item does; gives the number of its service calls. */
  act(functionName: string): number;
}

export function openQuickly(workbook: HostOptions['workbook']): QuickAddon {
  const told = listening();
  const { document, globals, begin } = openInProcess(
    {
      dist: DIST,
      workbook,
      timeZone: 'Etc/UTC',
      clock: steppingClock(NOW, 0),
      dialogs: told.dialogs,
    },
    ADDON.project,
  );
  closeAtEnd(() => document.desk.book.dispose());
  const services = globals();
  const act = (functionName: string) => {
    Object.assign(realm, services);
    document.resetServiceCalls();
    begin();
    (realm[functionName] as () => void)();
    return Object.values(document.serviceCalls()).reduce((sum, count) => sum + count, 0);
  };
  return { ...told, document, act };
}

/** Prepares a workbook once, and opens it as it was left then as often as it is called. */
export function preparedBy(prepare: () => QuickAddon): () => QuickAddon {
  const prepared = prepare();
  const saved = prepared.document.save();
  close(prepared);
  return () => openQuickly(saved);
}

export function close({ document }: QuickAddon): void {
  document.desk.book.dispose();
}
