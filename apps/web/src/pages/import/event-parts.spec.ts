import { eventsIn } from './event-parts.js';

it('takes whole events and keeps the beginning of the next', () => {
  const { events, rest } = eventsIn('event: progress\ndata: {"lines":500}\n\nevent: outcome\ndata: {"acc');
  expect(events).toEqual([{ name: 'progress', data: { lines: 500 } }]);
  expect(eventsIn(`${rest}epted":3}\n\n`)).toEqual({ events: [{ name: 'outcome', data: { accepted: 3 } }], rest: '' });
});

it('passes over comments that only keep the line open', () => {
  expect(eventsIn(': still here\n\n').events).toEqual([]);
});
