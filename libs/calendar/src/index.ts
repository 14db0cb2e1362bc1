export { isCalendarDate, isClockTime, monthOf, nextDay, previousDay, yearOf } from './calendar-date.js';
export { type Instant, type Micros, FOREVER, instantOf, microsOf, normalizeInstant, shanghaiDateOf, wholeDaysLate } from './instant.js';
