/** The reader's own day, YYYY-MM-DD, in the time zone of the device. */
export const readerDay = (now = new Date()): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()]
    .map((number) => String(number).padStart(2, '0'))
    .join('-');
