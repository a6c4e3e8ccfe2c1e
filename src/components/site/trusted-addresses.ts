interface PolicyFactory {
  readonly defaultPolicy: unknown;
  createPolicy(name: string, rules: { createScriptURL: (address: string) => string }): unknown;
}

const sameSite = (address: string): string => {
  const { href, origin } = new URL(address, document.baseURI);
  if (origin !== location.origin) throw new TypeError(`Not an address of this site: ${origin}`);
  return href;
};

// The policy of the page (src/build/policy/csp.ts) forbids plain text as a script's address and as markup.
// Workers of this site are the only thing that is let through; markup stays forbidden.
const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
if (trustedTypes && !trustedTypes.defaultPolicy) {
  trustedTypes.createPolicy('default', { createScriptURL: sameSite });
}

export {};
