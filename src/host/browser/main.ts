import type { ServerEvent } from '../server/protocol';
import { connect } from './connection';
import { byId } from './element';
import { openPage } from './page';
import { showFailure } from './toast';

const connection = connect(location, ({ message }) =>
  showFailure(byId('toasts'), message, 'There was a problem'),
);
let page: ReturnType<typeof openPage> | undefined;

function take(event: ServerEvent): void {
  if (event.type !== 'open') page?.(event);
  else if (page) location.reload();
  else page = openPage(connection, event.opening);
}

connection.listen(take, () => {
  byId('running').textContent = 'Not connected: is the local host still running?';
});
