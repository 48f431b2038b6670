/** Hands a file to the user's disk; nothing leaves the device. */

export function download(name: string, bytes: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

/** Signs that are not allowed in file names somewhere, and those that cannot be seen or turn the reading direction. */
const UNSAFE = /[\\/:*?"<>|\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Longest name without its ending; file systems take 255 bytes, and a Chinese sign is three. */
const MOST_SIGNS = 72;

/** A file name without its ending from what it is about, parts without anything left out. */
export function fileNameOf(parts: readonly string[]): string {
  const name = parts
    .map((part) => part.replace(UNSAFE, ' ').replace(/\s+/g, ' ').trim())
    .filter((part) => part !== '')
    .join(' ');
  // a name of dots alone, or one that begins or ends in one, means something to systems
  return (
    [...name]
      .slice(0, MOST_SIGNS)
      .join('')
      .replace(/^[.\s]+|[.\s]+$/g, '') || 'muster'
  );
}
