/** What an error text was said by or about. */
export const errorProtocols = [
  'smtp',
  'imap',
  'pop',
  'ews',
  'eas',
  'powershell',
  'outlook',
  'entra',
  'apple',
  'mdm',
  'other',
] as const;
