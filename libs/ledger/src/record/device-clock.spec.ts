import { microsOf } from '@app/calendar';
import { checkDeviceClock, type DeviceClock } from './device-clock.js';

const NOW = microsOf('2022-03-01T12:00:00+08:00') ?? 0n;
const at = (time: string): string => `2022-03-01T${time}+08:00`;

it.each<[string, DeviceClock, string[]]>([
  ['nothing said', {}, []],
  ['five minutes off', { deviceTime: at('11:55:00') }, []],
  ['six minutes behind', { deviceTime: at('11:54:00') }, ['skewed-clock']],
  ['six minutes ahead', { deviceTime: at('12:06:00') }, ['skewed-clock']],
  ['entered hours ago without signal', { deviceTime: at('08:00:00'), sentAt: at('12:00:00') }, []],
  ['sent by a clock that is wrong', { deviceTime: at('08:00:00'), sentAt: at('08:01:00') }, ['skewed-clock']],
  ['sent before it was entered', { deviceTime: at('13:00:00'), sentAt: at('12:00:00') }, ['skewed-clock']],
  ['no instant', { deviceTime: '2022-03-01 08:00' }, ['no-instant']],
])('a clock that says: %s', (_, clock, codes) => {
  expect(checkDeviceClock(clock, NOW).map(({ code }) => code)).toEqual(codes);
});
