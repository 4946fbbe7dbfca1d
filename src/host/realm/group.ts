import { type Channel, tied } from './channel';
import { define, giveRange, object } from './makers';
import { prototype, self, value } from './remote';

interface Place {
  readonly of: 'rows' | 'columns';
  readonly index: number;
  readonly depth: number;
}

define(
  'Group',
  prototype(
    'Group',
    { collapse: self, expand: self, isCollapsed: value, getRange: giveRange, remove: value },
    {
      getDepth() {
        return (tied(this).ref[1] as Place).depth;
      },
    },
  ),
);

export const giveGroup = (
  { sheet, place }: { readonly sheet: string; readonly place: Place },
  channel: Channel,
) => object('Group', channel, sheet, place);
