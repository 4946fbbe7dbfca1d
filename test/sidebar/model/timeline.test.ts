import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, endGesture, redo, startTimeline, undo } from '../../../src/sidebar/model/timeline';

describe('a timeline', () => {
  it('undoes a gesture as one step', () => {
    const dragged = [1, 2, 3].reduce(
      (line, value) => change(line, value, 'drag'),
      startTimeline(0),
    );
    expect(undo(dragged).present).toBe(0);
    const again = change(endGesture(dragged), 4, 'drag');
    expect(undo(again).present).toBe(3);
  });

  it('goes back all the way and forth again', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer(), { minLength: 1, maxLength: 30 }), (values) => {
        const start = startTimeline<number>(Number.NaN);
        const end = values.reduce((line, value) => change(line, value), start);
        const back = values.reduce(undo, end);
        expect(back.present).toBeNaN();
        expect(values.reduce(redo, back).present).toBe(values[values.length - 1]);
      }),
    );
  });

  it('forgets what was undone once something else is changed', () => {
    const line = change(undo(change(startTimeline('a'), 'b')), 'c');
    expect(redo(line)).toBe(line);
    expect(change(line, 'c')).toBe(line);
  });
});
