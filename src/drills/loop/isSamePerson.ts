/** Whether two texts name the same person or role: width, case and spaces aside. */
const plain = (name: string): string => name.normalize('NFKC').replace(/\s+/g, '').toLowerCase();

export function isSamePerson(a: string, b: string): boolean {
  return plain(a) === plain(b);
}
