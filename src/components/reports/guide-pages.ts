/** The text to send to whoever a line of work concerns; the others are asked what they use. */
export const messageTexts: Readonly<Record<string, string>> = {
  smtp: 'device-owner',
  'mobile-mail': 'phone-set-up-again',
  mdm: 'mdm-owner-certificate',
  ews: 'vendor-ews',
  powershell: 'script-owners',
  'pop-imap': 'app-owner',
  'outlook-windows': 'app-owner',
  'outlook-mac': 'app-owner',
  'find-usage': 'app-owner',
};

/** The page for whoever reads a report, for each subject that a line of it can lead to. */
export const guidePages: Readonly<Record<string, string>> = {
  smtp: 'smtp/december-plan',
  'pop-imap': 'pop-imap/admin-check',
  'mobile-mail': 'mobile-mail/admin-activesync',
  mdm: 'mdm/admin-intune',
  ews: 'ews/find-my-app',
  powershell: 'powershell/what-is-going',
  'outlook-windows': 'outlook-windows/admin-organisation-switch',
  'outlook-mac': 'outlook-mac/admin',
  unaffected: 'unaffected/nothing-to-do',
  'other-causes': 'other-causes/admin-one-person',
  'find-usage': 'find-usage/read-results',
};
