const DAY = /^\d{4}-\d{2}-\d{2}/;

/** Whether a TIMEX3 value is a day, or a part of one: `2014-03-05`, `2014-03-05TEV`, but `2014-03`. */
export const isDay = (value: string): boolean => DAY.test(value);
