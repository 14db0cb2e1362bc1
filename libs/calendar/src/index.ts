export { addDays, isCalendarDate, isClockTime, monthOf, nextDay, previousDay, yearOf } from './calendar-date.js';
export { type Instant, type Micros, FOREVER, instantOf, microsOf, normalizeInstant, shanghaiDateOf, wholeDaysLate } from './instant.js';
export { addMonths, type IsoWeek, isoWeekOf, isoWeeksOf, lastDayOfMonth, lastDayOfQuarter, monthsOf, quarterOf } from './periods.js';
export { addWorkdays, isWorkday, knowsHolidaysOf, subtractWorkdays, workdaysBetween, yearsWithoutHolidays } from './workdays.js';
