import { BrokenDefinition } from './definition-errors';
import { failureWords } from './failure-words';
import { messages } from './messages';
import { whoMends } from './who-mends';
import type { Workbook } from './workbook';

interface Known {
  /** Phrases that tell it: Google writes in the language of its user. */
  readonly signs: readonly string[];
  readonly say: (workbook: Workbook) => string;
}

/** Failures of Google's services that a person can do something about. */
const known: readonly Known[] = [
  {
    signs: [
      'edit a protected',
      'geschützte Zelle',
      'objet protégé',
      'cellule protégée',
      'celda .*protegid',
      'célula .*protegid',
      'cella .*protett',
      'beveiligde cel',
      '保護され',
    ],
    say: (workbook) => failureWords.isProtected(protectedTabs(workbook)),
  },
  {
    signs: [
      'authori[sz]ation is required',
      'required permissions',
      'permissions are not sufficient',
      'autorisierung .*erforderlich',
      'autorisation .*(?:requise|nécessaire)',
      'requiere autorización',
      'autorização .*(?:necessária|obrigatória)',
      'autorizzazione .*(?:richiesta|necessaria)',
      'autorisatie .*vereist',
      '承認が必要',
    ],
    say: () => failureWords.notAllowedYet,
  },
  {
    signs: [
      "(?:not|n't) have permission to (?:perform|edit|access)",
      'action not allowed',
      'keine Berechtigung',
      'pas autorisé',
      'no (?:tienes|tiene) permiso',
      'não tem permissão',
      'non .*autorizzazione',
      'geen toestemming',
      '権限がありません',
    ],
    say: () => failureWords.mayNotEdit,
  },
  {
    signs: [
      '^service \\w+ (?:failed|timed out)',
      'service (?:error|invoked too many times|unavailable)',
      'server error occurred',
      'unable to connect to the server',
    ],
    say: () => failureWords.brokenOff,
  },
];

/**
 * What a person is told of an error: where it is a failure of Google's that is known, what it means
 * and what to do, with Google's own words at the end; where it is a broken definition, whom to ask.
 *
 * @param workbook - Is asked which tabs are protected where one is.
 * @example explained(new Error('You do not have permission to perform that action.'), workbook)
 *   // 'You may look at this spreadsheet … [You do not have permission to perform that action.]'
 */
export function explained(error: unknown, workbook: Workbook): string {
  if (error instanceof BrokenDefinition) {
    return messages.brokenConfig(error.problems, whoMends(error, workbook));
  }
  const message = error instanceof Error ? error.message : String(error);
  const [head = ''] = message.replace(/^\w*Exception: /, '').split(/[:!]/);
  const found = known.find(({ signs }) => new RegExp(signs.join('|'), 'i').test(head));
  return found === undefined ? message : `${found.say(workbook)} [${message}]`;
}

function protectedTabs(workbook: Workbook): readonly string[] {
  try {
    return workbook.protectedTabs();
  } catch {
    return [];
  }
}
