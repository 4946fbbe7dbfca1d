import type { Alert, ButtonName, DialogPort, Page, Prompt, PromptAnswer, Toast } from '../core/api';
import type { Question, ServerEvent } from './protocol';

/** Where dialogs go: what is shown, to the page in front; what is asked, to every page. */
export interface Outlets {
  show(event: ServerEvent): void;
  ask(event: ServerEvent): void;
}

/** The dialogs of a host whose person sits in front of a page. */
export interface PageDialogs extends DialogPort {
  /** Questions that no page has answered yet, oldest first. */
  waiting(): readonly Question[];
  /** Takes a page's answer; a question that is already answered is ignored. */
  answer(id: number, answer: PromptAnswer): void;
  /** Sends what scripts show and ask to these from now on. */
  connect(outlets: Outlets): void;
}

/**
 * Dialogs that wait until a page answers: the script stays blocked, a page that connects later is
 * asked too, and the first answer counts.
 *
 * @example
 * const dialogs = pageDialogs();
 * const host = await openHost({ dist, workbook, dialogs });
 * await serve({ host, dialogs, port: 0, token });
 */
export function pageDialogs(): PageDialogs {
  const waiting = new Map<
    number,
    { question: Question; resolve: (answer: PromptAnswer) => void }
  >();
  let outlets: Outlets = { show: () => undefined, ask: () => undefined };
  let lastId = 0;

  function put(ask: Alert | Prompt): Promise<PromptAnswer> {
    lastId += 1;
    const question = { id: lastId, ask };
    return new Promise((resolve) => {
      waiting.set(question.id, { question, resolve });
      outlets.ask({ type: 'question', question });
    });
  }

  return {
    alert: async (alert: Alert): Promise<ButtonName> => (await put(alert)).button,
    prompt: (prompt: Prompt) => put(prompt),
    page: (page: Page) => outlets.show({ type: 'page', page }),
    toast: (toast: Toast) => outlets.show({ type: 'toast', toast }),
    waiting: () => [...waiting.values()].map((entry) => entry.question),
    answer: (id, answer) => {
      const entry = waiting.get(id);
      if (!waiting.delete(id)) return;
      outlets.ask({ type: 'answered', id });
      entry?.resolve(answer);
    },
    connect: (next) => {
      outlets = next;
    },
  };
}
