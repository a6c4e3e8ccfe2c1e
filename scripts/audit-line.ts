interface Audit {
  readonly metadata?: { readonly vulnerabilities?: Readonly<Record<string, number>> };
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string }>>;
}

const read = (printed: string): Audit => {
  try {
    return JSON.parse(printed) as Audit;
  } catch {
    return {};
  }
};

/** What `npm audit --json` printed, in a line; not every registry and network answers it. */
export const auditLine = (printed: string): string => {
  const { metadata, vulnerabilities = {} } = read(printed);
  if (!metadata?.vulnerabilities) return 'npm audit: not available';
  const found = Object.entries(vulnerabilities).map(
    ([name, { severity }]) => `${name} ${severity}`,
  );
  return `npm audit: ${found.length === 0 ? 'nothing known' : found.join(', ')}`;
};
