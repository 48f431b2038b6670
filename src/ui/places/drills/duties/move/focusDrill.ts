/** The keyboard stays on a drill: where it is drawn next, be that soon or late, and when another row draws it. */
import { type RefObject, useLayoutEffect, useRef } from 'react';

/** The drill the keyboard is for while no element has it. */
let wanted: string | null = null;

function letGo(): void {
  wanted = null;
}

/**
 * Puts the keyboard on a drill once the page has drawn it where it is now. A next press of a key or the pointer before
 * that means something else, and ends the wait.
 */
export function focusDrill(id: string): void {
  wanted = id;
  addEventListener('keydown', letGo, { once: true, capture: true });
  addEventListener('pointerdown', letGo, { once: true, capture: true });
  // one that is drawn already takes it after what closes now has given the keyboard back
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      if (wanted === id) take(document.querySelector<HTMLElement>(`[data-drill="${CSS.escape(id)}"]`));
    });
  });
}

function take(element: HTMLElement | null): void {
  if (element === null) return;
  letGo();
  element.focus();
}

/**
 * For the element that takes the keyboard of a drill, marked `data-drill`.
 *
 * @param id - the drill; `null` where another element takes its keyboard
 */
export function useDrillFocus<Element extends HTMLElement>(id: string | null): RefObject<Element | null> {
  const ref = useRef<Element>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    if (id === null) return;
    if (wanted === id) take(element);
    return () => {
      // drawn by another element from now on, which takes it over; unless the keyboard goes elsewhere already
      if (wanted === null && element !== null && document.activeElement === element) focusDrill(id);
    };
  }, [id]);
  return ref;
}
