/**
 * The reader's own day, YYYY-MM-DD, in the time zone of the device: the way that Swedish writes a
 * date.
 */
export const readerDay = (now = new Date()): string => now.toLocaleDateString('sv');
