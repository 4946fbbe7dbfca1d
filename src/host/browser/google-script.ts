import type { FromFrame, ToFrame } from './frame-messages';
import { plainArguments } from './plain-arguments';

type Handler = (value: unknown, userObject: unknown) => void;

/** How one call ends: the handlers that were set before it. */
interface Handlers {
  readonly success?: Handler;
  readonly failure?: Handler;
  readonly userObject?: unknown;
}

const AT_ONCE = 10;

/**
 * `google.script` as a sidebar's page finds it: `run` with its handlers, and `host`. Ten calls run
 * at once, further ones wait.
 *
 * @param parent the window to talk to
 * @param self the window whose messages bring the answers
 * @see https://developers.google.com/apps-script/guides/html/reference/run
 */
export function googleScript(parent: Window, self: Window) {
  const say = (message: FromFrame) => parent.postMessage(message, '*');
  const open = new Map<number, Handlers>();
  const queue: (() => void)[] = [];
  let lastId = 0;

  function startNext(): void {
    if (open.size < AT_ONCE) queue.shift()?.();
  }

  function call(functionName: string, args: readonly unknown[], handlers: Handlers): void {
    lastId += 1;
    const id = lastId;
    const plain = plainArguments(args);
    queue.push(() => {
      open.set(id, handlers);
      say({ kind: 'run', id, functionName, args: plain });
    });
    startNext();
  }

  self.addEventListener('message', ({ data, source }: MessageEvent<ToFrame>) => {
    const handlers = source === parent ? open.get(data.id) : undefined;
    if (!handlers) return;
    open.delete(data.id);
    startNext();
    settle(data, handlers);
  });

  return {
    run: runner(call, {}),
    host: {
      origin: 'null',
      close: () => say({ kind: 'close' }),
      setWidth: (width: number) => say({ kind: 'size', width }),
      setHeight: (height: number) => say({ kind: 'size', height }),
      editor: { focus: () => say({ kind: 'focus' }) },
    },
  };
}

type Call = (functionName: string, args: readonly unknown[], handlers: Handlers) => void;

/** One link of `run.withSuccessHandler(f).name(…)`; names that end in `_` are private. */
function runner(call: Call, handlers: Handlers): object {
  const setters: Readonly<Record<string, (value: never) => object>> = {
    withSuccessHandler: (success: Handler) => runner(call, { ...handlers, success }),
    withFailureHandler: (failure: Handler) => runner(call, { ...handlers, failure }),
    withUserObject: (userObject: unknown) => runner(call, { ...handlers, userObject }),
  };
  return new Proxy(setters, {
    get(target, name) {
      if (typeof name !== 'string' || name.endsWith('_')) return undefined;
      return target[name] ?? ((...args: readonly unknown[]) => call(name, args, handlers));
    },
  });
}

function settle({ outcome }: ToFrame, { success, failure, userObject }: Handlers): void {
  if ('value' in outcome) success?.(outcome.value, userObject);
  else if (failure) failure(new Error(outcome.error), userObject);
  else console.error(`Uncaught ${outcome.error}`);
}
