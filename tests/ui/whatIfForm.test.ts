import { describe, expect, it } from 'vitest';
import { editOfForm, emptyForm, WHAT_IF_EDITS, type WhatIfForm } from '../../src/ui/places/scenarios/whatIfForm.js';

const nothing = { isClass: false, isDuration: false, field: undefined };
const filled = (form: Partial<WhatIfForm> & Pick<WhatIfForm, 'edit'>) => ({ ...emptyForm(form.edit), ...form });

describe('the form of a what-if', () => {
  it('[UI168] comes to no edit while a place or value is still to be chosen', () => {
    const open = WHAT_IF_EDITS.filter((edit) => editOfForm(emptyForm(edit), nothing) === null);
    expect(open).toEqual(['closeStair', 'closeDoor', 'holdBack', 'afterLevels', 'classByStair', 'setValue']);
    expect(editOfForm(filled({ edit: 'classByStair', place: '3-1' }), nothing)).toBeNull();
  });

  it('[UI168] a class is named as a class, a floor as a floor', () => {
    const back = filled({ edit: 'holdBack', place: 'x' });
    expect(editOfForm(back, { ...nothing, isClass: true })).toEqual({ edit: 'holdBack', groups: ['x'], byS: 20 });
    expect(editOfForm(back, nothing)).toEqual({ edit: 'holdBack', levels: ['x'], byS: 20 });
  });

  it('[UI168] a time of the phases needs a number, a switch a choice', () => {
    const time = filled({ edit: 'setValue', place: 'phases.alarmS' });
    const isTime = { ...nothing, isDuration: true };
    expect(editOfForm(time, isTime)).toBeNull();
    expect(editOfForm({ ...time, amount: 0 }, isTime)).toEqual({ edit: 'setValue', path: 'phases.alarmS', value: 0 });
  });
});
