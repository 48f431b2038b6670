/** Whether what has the focus takes the keys that are pressed for itself: nobody means a shortcut while writing. */
const FIELDS = 'input, textarea, select, [contenteditable]';

export function takesText(target: EventTarget | null): boolean {
  return target instanceof Element && target.matches(FIELDS);
}
