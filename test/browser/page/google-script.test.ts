import { describe, expect, it } from 'vitest';
import type { ToFrame } from '../../../src/host/browser/frame-messages';
import { googleScript } from '../../../src/host/browser/google-script';

// biome-ignore lint/suspicious/noExplicitAny: run has whatever functions the server has
type Run = any;

function frame() {
  const said: Record<string, unknown>[] = [];
  const parent = { postMessage: (message: Record<string, unknown>) => said.push(message) };
  let hear: (event: { data: ToFrame; source: unknown }) => void = () => undefined;
  const self = { addEventListener: (_name: string, listener: typeof hear) => (hear = listener) };
  const script = googleScript(parent as unknown as Window, self as unknown as Window);
  return {
    run: script.run as Run,
    host: script.host,
    said,
    answer: (data: ToFrame, source: unknown = parent) => hear({ data, source }),
  };
}

describe('google.script.run', () => {
  it('calls the success handler with the value and the user object', () => {
    const { run, said, answer } = frame();
    const seen: unknown[][] = [];
    run
      .withSuccessHandler((...args: unknown[]) => seen.push(args))
      .withUserObject('me')
      .save(1, 'b');
    expect(said).toEqual([{ kind: 'run', id: 1, functionName: 'save', args: [1, 'b'] }]);
    answer({ id: 1, outcome: { value: { ok: true } } });
    expect(seen).toEqual([[{ ok: true }, 'me']]);
  });

  it('calls the failure handler with the message', () => {
    const { run, answer } = frame();
    const messages: string[] = [];
    run.withFailureHandler((error: Error) => messages.push(error.message)).save();
    answer({ id: 1, outcome: { error: 'Exception: locked' } });
    expect(messages).toEqual(['Exception: locked']);
  });

  it('keeps ten calls under way and the others waiting', () => {
    const { run, said, answer } = frame();
    for (let call = 0; call < 12; call += 1) run.load(call);
    expect(said).toHaveLength(10);
    answer({ id: 3, outcome: { value: null } });
    expect(said).toHaveLength(11);
  });

  it('has no private functions', () => {
    expect(frame().run.secret_).toBeUndefined();
  });

  it('refuses a Date before anything is sent', () => {
    const { run, said } = frame();
    expect(() => run.save({ on: new Date(0) })).toThrow(/illegal value in property: on/);
    expect(said).toEqual([]);
  });

  it('listens to nobody but its parent', () => {
    const { run, answer } = frame();
    const seen: unknown[] = [];
    run.withSuccessHandler((value: unknown) => seen.push(value)).load();
    answer({ id: 1, outcome: { value: 'forged' } }, {});
    expect(seen).toEqual([]);
  });
});

describe('google.script.host', () => {
  it('tells the page around it', () => {
    const { host, said } = frame();
    host.close();
    host.setHeight(200);
    host.editor.focus();
    expect(said).toEqual([{ kind: 'close' }, { kind: 'size', height: 200 }, { kind: 'focus' }]);
  });
});
