/** What a `.muster` file may hold, so that no file can fill the memory. */

/** Files in one archive. */
export const MAX_ENTRIES = 2000;

/** One file unpacked, bytes. */
export const MAX_ENTRY_BYTES = 100 * 1024 * 1024;

/** All files unpacked, bytes. */
export const MAX_TOTAL_BYTES = 250 * 1024 * 1024;

/** A path inside the archive, forward slashes, that leads nowhere else. */
export function isSafePath(path: string): boolean {
  if (path.length === 0 || path.length > 200) return false;
  return (
    /^[\w\-.]+(\/[\w\-.]+)*$/.test(path) && path.split('/').every((part) => !/^\.+$/.test(part) && part !== '__proto__')
  );
}
