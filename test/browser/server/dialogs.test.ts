import { describe, expect, it } from 'vitest';
import { pageDialogs } from '../../../src/host/server/dialogs';
import type { ServerEvent } from '../../../src/host/server/protocol';

const alert = { kind: 'alert', title: 'Set up', message: 'Sure?', buttons: 'YES_NO' } as const;
const prompt = { kind: 'prompt', title: 'Name', message: '', buttons: 'OK_CANCEL' } as const;

describe('pageDialogs', () => {
  it('waits for the page’s answer', async () => {
    const dialogs = pageDialogs();
    const events: ServerEvent[] = [];
    const send = (event: ServerEvent) => events.push(event);
    dialogs.connect({ show: send, ask: send });
    const pressed = dialogs.alert(alert);
    dialogs.answer(1, { button: 'YES', text: '' });
    expect(await pressed).toBe('YES');
    expect(events.map((event) => event.type)).toEqual(['question', 'answered']);
  });

  it('keeps a question for a page that connects later', async () => {
    const dialogs = pageDialogs();
    const answered = dialogs.prompt(prompt);
    expect(dialogs.waiting()).toEqual([{ id: 1, ask: prompt }]);
    dialogs.answer(1, { button: 'OK', text: 'PLG' });
    expect(await answered).toEqual({ button: 'OK', text: 'PLG' });
    expect(dialogs.waiting()).toEqual([]);
  });

  it('lets the first answer count', async () => {
    const dialogs = pageDialogs();
    const pressed = dialogs.alert(alert);
    dialogs.answer(1, { button: 'NO', text: '' });
    dialogs.answer(1, { button: 'YES', text: '' });
    expect(await pressed).toBe('NO');
  });
});
