/** Kinds of places the table of the school day speaks of, and what stands in for one that a plan does not have. */

/**
 * `classroom` is the class's own room, `grounds` the yards and fields, `field` where classes stand in blocks; `post` is
 * where a member of staff or a visitor belongs.
 */
export const PLACE_KINDS = [
  'classroom',
  'corridor',
  'toilet',
  'grounds',
  'field',
  'canteen',
  'hall',
  'dormitory',
  'gate',
  'post',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Tried in this order where a kind of place is missing from the plan or is full. */
export const STAND_INS: Readonly<Record<PlaceKind, readonly PlaceKind[]>> = {
  classroom: [],
  corridor: ['classroom'],
  toilet: ['corridor', 'classroom'],
  grounds: ['corridor', 'classroom'],
  field: ['grounds', 'classroom'],
  canteen: ['classroom'],
  hall: ['field', 'classroom'],
  dormitory: ['classroom'],
  gate: ['post'],
  post: [],
};

/** What the kinds are called in a sentence: “the plan has no …”, “placed in …”. */
export const PLACE_WORDS: Readonly<Record<PlaceKind, { readonly name: string; readonly nameEn: string }>> = {
  classroom: { name: '自己的房间', nameEn: 'their own room' },
  corridor: { name: '楼道', nameEn: 'the corridor' },
  toilet: { name: '本层卫生间', nameEn: 'toilets on their floor' },
  grounds: { name: '室外场地', nameEn: 'open ground' },
  field: { name: '操场', nameEn: 'a field' },
  canteen: { name: '食堂', nameEn: 'a canteen' },
  hall: { name: '礼堂', nameEn: 'a hall' },
  dormitory: { name: '宿舍', nameEn: 'a dormitory' },
  gate: { name: '校门', nameEn: 'a gate' },
  post: { name: '自己的岗位', nameEn: 'their own post' },
};
