import { connect } from './connection';
import { byId } from './element';
import { openPage } from './page';
import { showFailure } from './toast';

const connection = connect(location, (error) => showFailure(byId('toasts'), String(error)));
let page: ReturnType<typeof openPage> | undefined;

connection.listen((event) => {
  if (event.type !== 'open') page?.(event);
  else if (page) location.reload();
  else page = openPage(connection, event.opening);
});
