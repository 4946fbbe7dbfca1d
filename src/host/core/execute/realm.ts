import { constants, createContext, Script } from 'node:vm';

/** The compiled sources of a realm: the services and the add-on's scripts. */
export interface Sources {
  readonly services: Script;
  readonly scripts: readonly Script[];
}

export interface SourceTexts {
  readonly services: string;
  readonly scripts: readonly { readonly name: string; readonly source: string }[];
}

/** The entries of `realm/main.ts`. */
export interface Realm {
  act(name: string): string;
  request(name: string, args: string): string;
  evaluate(name: string, args: string): string;
}

interface InstallableRealm extends Realm {
  install(setup: Setup): void;
}

interface Setup {
  readonly send: (name: string, args: string) => string;
  readonly now: (() => number) | undefined;
}

/** Compiles once what each fresh realm evaluates. @throws where a script does not parse */
export function compile(texts: SourceTexts): Sources {
  return {
    services: new Script(`(() => {${texts.services}\nreturn realm;})()`, {
      filename: 'services.js',
    }),
    scripts: texts.scripts.map(({ name, source }) => new Script(source, { filename: name })),
  };
}

/**
 * A fresh realm as Apps Script makes one for each execution: the language, the services, and every
 * script of the project evaluated; nothing of Node or a browser. Its globals are plain ones: each use
 * of one that Node contextifies is a call.
 */
export function createRealm(sources: Sources, setup: Setup): Realm {
  const context = createContext(constants.DONT_CONTEXTIFY);
  const realm: InstallableRealm = sources.services.runInContext(context);
  realm.install(setup);
  for (const script of sources.scripts) script.runInContext(context);
  return realm;
}
