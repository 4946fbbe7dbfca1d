import type { Page } from '../core/api';
import type { Outcome } from '../server/protocol';
import { element } from './element';
import type { FromFrame, ToFrame } from './frame-messages';

/** What a sidebar's or dialog's page may ask of the page around it. */
export interface FrameOwner {
  run(functionName: string, args: readonly unknown[]): Promise<Outcome>;
  close(): void;
  focusGrid(): void;
  resize(size: { readonly width?: number; readonly height?: number }): void;
}

/**
 * A frame with HTML that a script made. It has an origin of its own, so it reaches neither this
 * page nor the server: only messages pass, and only those of its own window are listened to.
 */
export function scriptFrame(page: Page, owner: FrameOwner): HTMLIFrameElement {
  const sandbox = 'allow-scripts allow-forms allow-popups allow-modals allow-downloads';
  const frame = element('iframe', { title: page.title || page.kind, sandbox, srcdoc: page.html });
  const listen = (event: MessageEvent<FromFrame>) => {
    if (!frame.isConnected) removeEventListener('message', listen);
    else if (event.source === frame.contentWindow) void obey(event.data, frame, owner);
  };
  addEventListener('message', listen);
  return frame;
}

async function obey(
  message: FromFrame,
  frame: HTMLIFrameElement,
  owner: FrameOwner,
): Promise<void> {
  if (message.kind === 'close') owner.close();
  else if (message.kind === 'focus') owner.focusGrid();
  else if (message.kind === 'size') owner.resize(message);
  else {
    const outcome = await owner.run(message.functionName, message.args);
    const answer: ToFrame = { id: message.id, outcome };
    frame.contentWindow?.postMessage(answer, '*');
  }
}
