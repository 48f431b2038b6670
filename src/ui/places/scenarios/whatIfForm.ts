/** What is filled in for one more what-if, and the edit it comes to. */
import type { WhatIfEdit } from '../../../scenarios/index.js';
import type { ScenarioField } from './fields/field.js';

export const WHAT_IF_EDITS = [
  'closeStair',
  'closeDoor',
  'holdBack',
  'afterLevels',
  'classByStair',
  'walkSlower',
  'unannounced',
  'unguided',
  'setValue',
] as const;

/** What is offered first, s and %. */
export const FIRST_WAIT_S = 20;
export const FIRST_SLOWER = 10;

export interface WhatIfForm {
  readonly edit: (typeof WHAT_IF_EDITS)[number];
  /** Id of the place or class, or path of the value, it is about; empty while nothing is chosen. */
  readonly place: string;
  /** Id of the second place, where there is one. */
  readonly second: string;
  readonly amount: number | undefined;
  /** Of values that are chosen from a list. */
  readonly choice: string;
}

export function emptyForm(edit: WhatIfForm['edit']): WhatIfForm {
  return { edit, place: '', second: '', amount: undefined, choice: '' };
}

/** What `place` stands for. */
interface Meaning {
  readonly isClass: boolean;
  /** A time of the phases. */
  readonly isDuration: boolean;
  /** A field of the drill. */
  readonly field: ScenarioField | undefined;
}

/** Null while something is still to be filled in. */
export function editOfForm(form: WhatIfForm, meaning: Meaning): WhatIfEdit | null {
  const { edit, place, second, amount } = form;
  const { isClass } = meaning;
  switch (edit) {
    case 'closeStair':
      return place === '' ? null : { edit, stair: place };
    case 'closeDoor':
      return place === '' ? null : { edit, door: place, ...(amount === undefined ? {} : { atS: amount }) };
    case 'holdBack':
      if (place === '') return null;
      return { edit, ...(isClass ? { groups: [place] } : { levels: [place] }), byS: amount ?? FIRST_WAIT_S };
    case 'afterLevels':
      return place === '' || second === '' ? null : { edit, levels: [place], cleared: [second] };
    case 'classByStair':
      if (place === '' || second === '') return null;
      return { edit, ...(isClass ? { classes: [place] } : { levels: [place] }), stairs: [second] };
    case 'walkSlower':
      return { edit, percent: amount ?? FIRST_SLOWER };
    case 'unannounced':
      return { edit };
    case 'unguided':
      return { edit: 'setValue', path: 'staff.guides', value: 'none' };
    case 'setValue':
      return newValue(form, meaning);
  }
}

function newValue({ place, amount, choice }: WhatIfForm, { isDuration, field }: Meaning): WhatIfEdit | null {
  const edit = 'setValue';
  if (isDuration) return amount === undefined ? null : { edit, path: place, value: amount };
  if (field === undefined) return null;
  const { input } = field;
  if (input.kind === 'number') {
    return amount === undefined ? null : { edit, path: place, value: amount / (input.scale ?? 1) };
  }
  if (choice === '') return null;
  return { edit, path: place, value: input.kind === 'switch' ? choice === 'true' : choice };
}
