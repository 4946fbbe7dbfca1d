import { type Context, constants, createContext, Script } from 'node:vm';
import type { Project } from '../../src/host/core/project';
import { NOW } from '../product/support/open-addon';
import { ADDON } from './built-addon';

class FixedDate extends Date {
  static override now(): number {
    return NOW;
  }
}

/**
 * A realm with an add-on's scripts for all of its actions: warm code is many times quicker, and the
 * add-on keeps nothing in it. Its globals are plain ones, as in Apps Script: each use of one that
 * Node contextifies is a call.
 */
export function realmOf({ scripts }: Project): Context {
  const realm = createContext(constants.DONT_CONTEXTIFY);
  realm.Date = FixedDate;
  for (const { name, source } of scripts) {
    new Script(source, { filename: name }).runInContext(realm);
  }
  return realm;
}

let built: Context | undefined;

/** The realm of the built add-on, which all spreadsheets of a worker share. */
export function builtRealm(): Context {
  built ??= realmOf(ADDON.project);
  return built;
}
