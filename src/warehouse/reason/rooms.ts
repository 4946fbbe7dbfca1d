import { LONGEST_REASON } from '../../engine/short-reason';
import { words } from '../../engine/words';
import { firstOf, type Sql } from '../sql';
import type { AddColumns } from './reason-input';
import { BETWEEN } from './texts';

const lengthOf = (say: (names: string) => string) => say('').length;

/** Which names the line takes: one of each kind first, then the weightiest that fits. */
export function addRooms(add: AddColumns): void {
  const apart = BETWEEN.length;
  const taken = (condition: Sql) => firstOf([[condition, '1']], '0');
  const gapBefore = firstOf([['label_1 IS NULL', '0']], String(apart));
  const first = firstOf(
    [['label_1 IS NULL', String(LONGEST_REASON)]],
    `${LONGEST_REASON - lengthOf(words.fits)} - size_1`,
  );
  const gap = `${gapBefore} + ${lengthOf(words.notKnown)} + size_6`;
  add('room_1', [
    ['room_1', first],
    ['gap_size', gap],
  ]);
  add('room_2', [['takes_6', taken('gap_size <= room_1')]]);
  const isFirst = 'label_1 IS NULL AND takes_6 = 0';
  add('room_3', [
    ['room_3', 'room_1 - takes_6 * gap_size'],
    [
      'miss_size',
      `${firstOf([[isFirst, '0']], String(apart))} + ${lengthOf(words.misses)} + size_4`,
    ],
  ]);
  add('room_4', [
    ['takes_4', taken('miss_size <= room_3')],
    [
      'later_miss',
      firstOf(
        [
          ['miss_top_2 > fit_top_2', '1'],
          ['miss_top_2 > fit_top_3', '2'],
        ],
        '3',
      ),
    ],
  ]);
  add('room_5', [['room_5', 'room_3 - takes_4 * miss_size']]);
  const miss = (turn: number, room: Sql) =>
    taken(`takes_4 = 1 AND later_miss = ${turn} AND size_5 + 2 <= ${room}`);
  add('room_6', [['takes_5a', miss(1, 'room_5')]]);
  add('room_7', [['room_7', 'room_5 - takes_5a * (size_5 + 2)']]);
  add('room_8', [['takes_2', taken('label_1 IS NOT NULL AND size_2 + 2 <= room_7')]]);
  add('room_9', [['room_9', 'room_7 - takes_2 * (size_2 + 2)']]);
  add('room_10', [['takes_5b', miss(2, 'room_9')]]);
  add('room_11', [['room_11', 'room_9 - takes_5b * (size_5 + 2)']]);
  add('room_12', [['takes_3', taken('takes_2 = 1 AND size_3 + 2 <= room_11')]]);
  add('room_13', [['takes_5c', miss(3, 'room_11 - takes_3 * (size_3 + 2)')]]);
}
