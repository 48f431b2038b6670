/** Ctrl Z takes the last change of the plan back, Ctrl Shift Z or Ctrl Y does it again. */
import { useEffect } from 'react';
import { redoPlanChange, undoPlanChange } from '../../../duties/planChanges.js';
import { takesText } from '../../../parts/takesText.js';
import { useUndoStore } from '../../../parts/undoStore.js';
import { giveUpMove } from './move/moveStore.js';

export function usePlanKeys(): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || takesText(event.target)) return;
      const key = event.key.toLowerCase();
      if (key !== 'z' && key !== 'y') return;
      event.preventDefault();
      // what is in the hand may be what goes
      giveUpMove();
      if (key === 'z' && !event.shiftKey) undoPlanChange();
      else redoPlanChange();
      useUndoStore.getState().withdraw();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
