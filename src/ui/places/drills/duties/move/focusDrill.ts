/** Puts the keyboard on a drill after the page has drawn it where it is now. */
export function focusDrill(id: string): void {
  requestAnimationFrame(() => {
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`[data-drill="${CSS.escape(id)}"]`)?.focus();
    });
  });
}
