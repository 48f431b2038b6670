/** The first bytes of a file as characters, for telling formats apart before anything is decoded. */
export function startOfFile(bytes: Uint8Array, length: number): string {
  let text = '';
  for (const byte of bytes.subarray(0, length)) text += String.fromCharCode(byte);
  return text;
}
