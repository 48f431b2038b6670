/** Words of the settings. */
export default {
  title: 'Settings apply to this device only',
  lead: 'Changes take effect at once; nothing has to be saved.',
  look: {
    title: 'Language and look',
    language: 'Language',
    scheme: 'Light or dark',
    schemes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
    density: 'Density',
    densities: { compact: 'Compact', comfortable: 'Comfortable' },
  },
  calendar: {
    title: 'School calendar',
    note: 'Terms, holidays and make-up days, examinations, trips and the school day. Drills are planned on its school days only.',
    open: 'Open the school calendar',
  },
  data: {
    title: 'Data',
    where:
      'The project is kept in this browser and is not uploaded. Export a copy before changing computers or clearing the browser.',
    used: '{{size}} MB in use.',
    export: 'Export the project',
    exportNote: 'One .muster file with plan, school, runs and drill records.',
    exportAct: 'Export .muster',
    import: 'Open a file',
    importNote:
      'A .muster project or a plan; it can also be dropped on the window. See what is in it first, then decide.',
    importAct: 'Choose a file',
  },
  restore: {
    title: 'Earlier projects',
    lead: 'Kept when another project takes their place, at most 5; those that cannot be read are kept for good.',
    none: 'None yet. When another project is opened, the one at hand is kept here.',
    unnamed: 'Unnamed',
    reason: { replaced: 'Replaced; saved', unreadable: 'Could not be read; saved' },
    act: 'Go back to this one',
    export: 'Export as it is',
    done: 'Back to an earlier project',
  },
  delete: {
    title: 'Delete all data',
    note: 'Removes the project, earlier projects and settings from this device. This cannot be undone; export first to keep a copy.',
    write: 'To delete, write “{{name}}”',
    act: 'Delete all data',
    refused: 'The browser deleted nothing',
    refusedText:
      'Everything is there as before and is saved again. Close the other pages of Muster and try again; if that does not help, clear the data of this site in the settings of the browser.',
  },
  about: {
    title: 'About',
    isNot: 'What it is not',
    isNotText:
      'A simulation is an estimate, not a promise. It does not replace fire approval or the authorities’ advice, and is not for command in a real emergency. Fire and smoke are estimated by a two-layer zone model only (see Method). Nobody is shown harmed; an intruder is an abstract marker on a random or drawn way, and its intent is never played through.',
    method: 'Method',
    methodText:
      'Everyone walks continuously in the plane, in steps of 0.05 s. The same plan and seed give the same bytes on every computer. Every default names its source.',
    toMethod: 'Method, limits and the checks of the engine',
    privacy: 'Privacy',
    privacyText: 'No account, no network, no names; a class is a count.',
    version: 'Version',
    lastRun: '(last run: engine {{engine}}, seed {{seed}})',
    licences: 'Licences',
    own: 'Muster itself: MIT.',
  },
};
