import type { HostOptions } from '../core/api';
import type { Role } from '../core/person';

/** One thing to do, in the order given on the command line. */
export type Step =
  | { readonly kind: 'run'; readonly label: string }
  | { readonly kind: 'formula'; readonly cell: string; readonly formula: string }
  | { readonly kind: 'api'; readonly request: string };

export interface Options {
  readonly folder: string | undefined;
  readonly steps: readonly Step[];
  /** Answers to the dialogs, in the order in which they appear. */
  readonly answers: readonly string[];
  readonly out: string | undefined;
  /** Whether texts that a spreadsheet would run are written so that it does not. */
  readonly safe: boolean;
  readonly timeZone: string | undefined;
  readonly locale: string | undefined;
  readonly port: number | undefined;
  readonly role: Role | undefined;
  /** Tabs and ranges that only the owner may edit. */
  readonly protect: readonly string[];
  readonly hasOtherAccount: boolean;
  readonly isAddOn: boolean;
  /** A file of accounts that is scored whole. */
  readonly bulk: string | undefined;
  /** A definition as a file, or the name of one in the folder. */
  readonly definition: string | undefined;
  /** What a run over a file may take, such as `4GB`. */
  readonly memory: string | undefined;
  /** Only tell how to call it. */
  readonly help: boolean;
}

export const USAGE = `Usage: local FOLDER [options]

FOLDER holds CSV files, one a tab; it is never written. Options are done in order:
  --run LABEL             run the menu item with this label
  --formula CELL FORMULA  put a formula into a cell, e.g. 'Accounts!N1' '=ICP_SCORE(A1:L)'
  --api JSON              send one sidebar request and print its answer,
                          e.g. '{"action":"preview","name":""}'
  --answer TEXT           answer the next dialog (a button, or the text of a prompt); without one a
                          question with Cancel beside Yes and No is cancelled, others take OK or Yes
  --out FOLDER2           write every tab as CSV, values as they are; else the changed tabs are printed
  --safe                  with --out: an apostrophe before texts that a spreadsheet would run as a
                          formula (= + - @ in front, behind blanks, or behind ; tab or line end
                          in the cell); numbers such as -5 stay
  --time-zone ZONE        the spreadsheet's time zone, e.g. Europe/Berlin
  --locale LOCALE         the spreadsheet's locale, e.g. de_DE; what is typed is read as in en_US
  --port NUMBER           the port of the page
  --as ROLE               who opens it: owner, editor, commenter or viewer
  --protect RANGE         a tab or a range that only the owner may edit; repeats
  --two-accounts          another Google account is signed in in the same browser
  --add-on                as installed from the Marketplace, not a script of the spreadsheet
  --bulk FILE             score the accounts of a .parquet or .csv file, however many, into the file
                          of --out, by the definition of the folder; nothing else is done
  --definition NAME       with --bulk: the one in the tab ICP Config (NAME); NAME.json = a definition
                          as a file, and no folder
  --memory SIZE           with --bulk: what it may take, e.g. 4GB; else half of what there is
  --help                  show this
Without --run, --formula, --api and --bulk the workbook opens in the browser.

The first step that fails ends it with exit code 1: an action that refuses with a message, or asks
what nobody answers, and a formula that shows an error such as #ERROR! or #NAME?. What was done until
then is written to FOLDER2, or printed, all the same. An answer of --api is printed, whatever it says.`;

const SEE_HELP = 'npm run local -- --help shows all that can be given.';

interface Draft {
  folder: string | undefined;
  steps: Step[];
  answers: string[];
  out: string | undefined;
  safe: boolean;
  timeZone: string | undefined;
  locale: string | undefined;
  port: number | undefined;
  role: Role | undefined;
  protect: string[];
  hasOtherAccount: boolean;
  isAddOn: boolean;
  bulk: string | undefined;
  definition: string | undefined;
  memory: string | undefined;
  help: boolean;
}

const ROLES: readonly Role[] = ['owner', 'editor', 'commenter', 'viewer'];

const SIZE = /^[1-9]\d{0,5}(?:\.\d+)?(?:MB|GB)$/i;

const LOCALE = /^[a-z]{2,3}_[A-Z]{2}$/;

type Take = (name: string) => string;

const OPTIONS: Readonly<Record<string, (draft: Draft, take: Take) => void>> = {
  '--run': (draft, take) => draft.steps.push({ kind: 'run', label: take('LABEL') }),
  '--formula': (draft, take) =>
    draft.steps.push({ kind: 'formula', cell: take('CELL'), formula: take('FORMULA') }),
  '--api': (draft, take) => draft.steps.push({ kind: 'api', request: take('JSON') }),
  '--answer': (draft, take) => draft.answers.push(take('TEXT')),
  '--out': (draft, take) => {
    draft.out = take('FOLDER2');
  },
  '--safe': (draft) => {
    draft.safe = true;
  },
  '--help': (draft) => {
    draft.help = true;
  },
  '--time-zone': (draft, take) => {
    draft.timeZone = take('ZONE');
  },
  '--locale': (draft, take) => {
    const given = take('LOCALE');
    if (!LOCALE.test(given)) {
      throw new Error(`LOCALE must be one such as de_DE, got ${given}\n\n${SEE_HELP}`);
    }
    draft.locale = given;
  },
  '--port': (draft, take) => {
    draft.port = Number(take('NUMBER'));
  },
  '--as': (draft, take) => {
    const given = take('ROLE');
    draft.role = ROLES.find((role) => role === given);
    if (draft.role === undefined) {
      throw new Error(`ROLE must be one of ${ROLES.join(', ')}, got ${given}\n\n${SEE_HELP}`);
    }
  },
  '--protect': (draft, take) => draft.protect.push(take('RANGE')),
  '--two-accounts': (draft) => {
    draft.hasOtherAccount = true;
  },
  '--add-on': (draft) => {
    draft.isAddOn = true;
  },
  '--bulk': (draft, take) => {
    draft.bulk = take('FILE');
  },
  '--definition': (draft, take) => {
    draft.definition = take('NAME');
  },
  '--memory': (draft, take) => {
    const given = take('SIZE');
    if (!SIZE.test(given))
      throw new Error(`SIZE must be one such as 4GB, got ${given}\n\n${SEE_HELP}`);
    draft.memory = given;
  },
};

/**
 * Reads the command line.
 *
 * @param args the arguments after the program's name
 * @throws where they make no sense
 */
export function parseOptions(args: readonly string[]): Options {
  const draft: Draft = {
    folder: undefined,
    steps: [],
    answers: [],
    out: undefined,
    safe: false,
    timeZone: undefined,
    locale: undefined,
    port: undefined,
    role: undefined,
    protect: [],
    hasOtherAccount: false,
    isAddOn: false,
    bulk: undefined,
    definition: undefined,
    memory: undefined,
    help: false,
  };
  const rest = [...args];
  while (rest.length > 0) readNext(draft, rest);
  if (draft.steps.length > 0 && draft.folder === undefined) {
    throw new Error(`FOLDER must be given, got none\n\n${SEE_HELP}`);
  }
  if (draft.safe && draft.out === undefined) {
    throw new Error(`--safe must come with --out FOLDER2, got none\n\n${SEE_HELP}`);
  }
  const wrong = draft.help ? undefined : wrongWithBulk(draft);
  if (wrong !== undefined) throw new Error(`${wrong}\n\n${SEE_HELP}`);
  return draft;
}

/** Whether the definition is a file. */
export function isDefinitionFile(definition: string | undefined): definition is string {
  return definition !== undefined && /\.json$/i.test(definition);
}

function wrongWithBulk(draft: Draft): string | undefined {
  const { bulk, definition, memory, out, folder, steps, safe } = draft;
  if (bulk === undefined) {
    const alone = definition === undefined ? memory && '--memory' : '--definition';
    return alone && `${alone} must come with --bulk FILE, got none`;
  }
  if (out === undefined) return '--bulk must come with --out FILE, got none';
  if (steps.length > 0 || safe) {
    return '--bulk must stand without --run, --formula, --api and --safe, got one of them';
  }
  const isFile = isDefinitionFile(definition);
  if (folder === undefined && !isFile) {
    return '--bulk must come with FOLDER or --definition NAME.json, got neither';
  }
  return folder !== undefined && isFile
    ? '--definition NAME.json must come without FOLDER, got both'
    : undefined;
}

/** What the options say of the spreadsheet and of who opens it. */
export function surroundings({
  timeZone,
  locale,
  role = 'owner',
  protect,
  hasOtherAccount,
  isAddOn,
}: Options): Partial<HostOptions> {
  return {
    ...(timeZone !== undefined && { timeZone }),
    ...(locale !== undefined && { locale }),
    person: { role, hasOtherAccount },
    protect,
    installation: isAddOn ? 'add-on' : 'bound script',
  };
}

function readNext(draft: Draft, rest: string[]): void {
  const arg = rest.shift() ?? '';
  const option = OPTIONS[arg];
  if (option) {
    option(draft, (name) => {
      const value = rest.shift();
      if (value !== undefined) return value;
      throw new Error(`${arg} must be followed by ${name}, got nothing\n\n${SEE_HELP}`);
    });
    return;
  }
  if (arg.startsWith('--'))
    throw new Error(`Option must be a known one, got ${arg}\n\n${SEE_HELP}`);
  if (draft.folder !== undefined) {
    throw new Error(`FOLDER must be given once, got ${draft.folder} and ${arg}\n\n${SEE_HELP}`);
  }
  draft.folder = arg;
}
