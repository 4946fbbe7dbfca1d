import { createServices } from '../../realm/services';
import type { HostOptions } from '../api';
import { Document } from '../document';
import { openDesk } from '../open-desk';
import { readProject } from '../project';
import { dispatch } from '../services/dispatch';
import type { Execution, ExecutionKind } from '../services/op';
import { begin, end, replied } from './executions';

/** A spreadsheet whose services are called in this thread, without waiting for formulas. */
export interface InProcess {
  readonly document: Document;
  /** The services as globals, fresh each time: `gasLocal.require(folder, globals())`. */
  globals(): Record<string, object>;
  /** Starts a new execution: time, faults and locks count anew. */
  begin(kind?: ExecutionKind): void;
}

/**
 * The services without a worker, for unit tests of the add-on's glue: the same strictness, but
 * `flush()` and reads give what was calculated last, and what has to wait (a dialog that answers
 * later, a held lock, `sleep`) throws.
 *
 * @param project the add-on's files, where they have been read
 * @example
 * const sheet = openInProcess({ dist, workbook: tabs, dialogs });
 * const addOn = require('gas-local').require(dist, sheet.globals());
 */
export function openInProcess(
  options: HostOptions,
  project = readProject(options.dist),
): InProcess {
  const desk = openDesk(options, project);
  let execution: Execution = begin(desk, 'action');
  const send = (name: string, args: string) =>
    replied(() => atOnce(name, dispatch(desk, execution, name, JSON.parse(args))));
  return {
    document: new Document(desk),
    globals: () => createServices(send),
    begin: (kind = 'action') => {
      end(desk, execution);
      execution = begin(desk, kind);
    },
  };
}

function atOnce(name: string, answer: unknown): unknown {
  if (!(answer instanceof Promise)) return answer;
  throw new Error(`${name} must be able to answer at once here, got a wait`);
}
