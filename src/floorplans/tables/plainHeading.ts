/** A column's heading as it is compared: full-width letters made plain, without what stands in brackets, spaces and signs. */
export function plainHeading(heading: string): string {
  return heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\(.*?\)/g, '')
    .replace(/[\s_:：*/·.-]+/g, ' ')
    .trim();
}
