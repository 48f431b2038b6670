/** The keys of the editor: tools, the cross, Enter, Escape, Backspace, numbers, undo and redo, Delete. */
import { type RefObject, useEffect } from 'react';
import { redoPlan, undoPlan } from '../../../app/planHistory.js';
import { useSessionStore } from '../../../app/sessionStore.js';
import { takesText } from '../../../parts/takesText.js';
import type { PlanStage } from '../../../plan/planStage.js';
import { chooseTool, holdSnappingOff, setPoints, setTyped, useEditStore } from './editStore.js';
import { moveCross } from './moveCross.js';
import { toolByKey } from './tools.js';
import type { Drawing } from './useDrawing.js';

const TYPED = /^[\d.,@+\-，−]$/;

/** They take Space and the arrow keys for themselves, but no letters. */
const isSwitch = (target: EventTarget | null) =>
  target instanceof Element && target.matches('input[type=radio], input[type=checkbox]');

const isInDialog = (target: EventTarget | null) =>
  target instanceof Element && target.closest('dialog, [role="dialog"]') !== null;

/** Keys with Ctrl or Cmd; whether it was one of ours. */
function onCommand(event: KeyboardEvent): boolean {
  const key = event.key.toLowerCase();
  if (key === 'z' && !event.shiftKey) undoPlan();
  else if (key === 'y' || key === 'z') redoPlan();
  else return false;
  return true;
}

function onDrawingKey(key: string, drawing: Drawing): boolean {
  const { points, typed, tool, cursor } = useEditStore.getState();
  if (TYPED.test(key) && tool !== 'select') setTyped(typed + key);
  else if (key === ' ' && tool !== 'select' && cursor !== null) drawing.addPoint(cursor.at);
  else if (key === 'Enter') typed === '' ? drawing.finish() : drawing.takeTyped();
  else if (key === 'Backspace' && typed !== '') setTyped(typed.slice(0, -1));
  else if (key === 'Backspace' && points.length > 0) setPoints(points.slice(0, -1));
  else if (key === 'Escape' && (points.length > 0 || typed !== '')) setPoints([]);
  else if (key === 'Escape') chooseTool('select');
  else return false;
  return true;
}

export function useEditKeys(drawing: Drawing, stage: PlanStage, surface: RefObject<SVGSVGElement | null>): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && takesText(event.target) && !isInDialog(event.target)) {
        // once the field has given its text up
        requestAnimationFrame(() => surface.current?.focus());
        return;
      }
      if ((takesText(event.target) && !isSwitch(event.target)) || isInDialog(event.target) || event.altKey) return;
      const isCommand = event.ctrlKey || event.metaKey;
      // Enter and space on a button press the button
      const isOnButton =
        isSwitch(event.target) ||
        (event.target instanceof Element && event.target.closest('button, a, summary') !== null);
      if (!isCommand && isOnButton && (event.key === 'Enter' || event.key === ' ')) return;
      const selection = useSessionStore.getState().selection;
      const isOnSurface = event.target === surface.current;
      let isTaken = isCommand
        ? onCommand(event)
        : (isOnSurface && moveCross(event, stage)) || onDrawingKey(event.key, drawing);
      if (!isTaken && !isCommand && (event.key === 'Delete' || event.key === 'Backspace') && selection !== null) {
        drawing.apply({ kind: 'removeElement', id: selection });
        isTaken = true;
      }
      const tool = isTaken || isCommand ? null : toolByKey(event.key);
      if (tool !== null) {
        chooseTool(tool);
        surface.current?.focus();
      }
      if (isTaken || tool !== null) event.preventDefault();
    };
    const onAlt = (event: KeyboardEvent) => {
      if (event.key === 'Alt') holdSnappingOff(event.type === 'keydown');
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('keydown', onAlt);
    window.addEventListener('keyup', onAlt);
    return () => {
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('keydown', onAlt);
      window.removeEventListener('keyup', onAlt);
    };
  }, [drawing, stage, surface]);
}
