/** What the server and the sidebar write alike. */
export { shownDay, shownMonth } from '../../engine/values/shown-day';
