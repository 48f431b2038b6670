/** Whether a file's name ends in one of these, in whatever case. Extensions have their dot and are lower case. */
export function hasExtension(fileName: string, extensions: readonly string[]): boolean {
  const name = fileName.toLowerCase();
  return extensions.some((extension) => name.endsWith(extension));
}
