/** Something half typed, kept on this device until it is entered. A full or closed storage loses it with the page. */

/** Keys begin as all entries of this app do, so that they are deleted with them. */
type DraftKey = `muster.${string}`;

/** What is kept under the key, as it was written by whatever version; `null` where there is nothing that can be read. */
export function readDraft(key: DraftKey): unknown {
  try {
    return JSON.parse(window.localStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** @param draft - `null` to forget it */
export function writeDraft(key: DraftKey, draft: object | null): void {
  try {
    if (draft === null) window.localStorage.removeItem(key);
    else window.localStorage.setItem(key, JSON.stringify(draft));
  } catch {
    // entering it still works
  }
}
