/** Whether two texts name the same person or role: width, case, spaces, signs between words and what is not seen aside. */
function plain(name: string): string {
  const alike = name.normalize('NFKC').toLowerCase();
  const letters = alike.replace(/[\p{Z}\p{C}\p{P}]/gu, '');
  return letters === '' ? alike.trim() : letters;
}

export function isSamePerson(a: string, b: string): boolean {
  return plain(a) === plain(b);
}
