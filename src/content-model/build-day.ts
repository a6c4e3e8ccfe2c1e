const secondsPerDay = 86_400;

/**
 * The day of the build as YYYY-MM-DD in UTC: from SOURCE_DATE_EPOCH (seconds since 1970, the
 * convention of reproducible-builds.org) when it is set, else today. Throws when it is no number.
 */
export const buildDay = (epoch = process.env['SOURCE_DATE_EPOCH']): string => {
  if (epoch === undefined || epoch === '') return new Date().toISOString().slice(0, 10);
  if (!/^\d{1,11}$/.test(epoch)) {
    throw new Error(`Set SOURCE_DATE_EPOCH to whole seconds since 1970, not "${epoch}".`);
  }
  const days = Math.floor(Number(epoch) / secondsPerDay);
  return new Date(days * secondsPerDay * 1000).toISOString().slice(0, 10);
};
