/** Commands that have a name but are not built yet: told plainly instead of being unknown. */

export const LATER_COMMANDS = [
  { name: 'batch', does: 'the schools of a bureau' },
  { name: 'worker', does: 'takes jobs from a queue' },
  { name: 'merge', does: 'joins the results of a batch' },
] as const;

export function notBuilt(command: string): string {
  return `“${command}” is not built yet, and nothing was done. “muster --help” lists what can be used now.`;
}
