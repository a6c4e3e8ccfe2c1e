/**
 * Replaces `{{name}}` in a template by its value; a name without a value stays as it is, so that
 * a mistake is seen. Browser code uses this instead of i18next, which weighs more than the wizard.
 */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : whole,
  );
