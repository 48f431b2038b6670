/** Who is close to whom: a list for each slot, all of them in one buffer. */
export interface NeighbourLists {
  /** Where the list of a slot begins and ends: people of its own cell, in ascending order. */
  readonly from: Int32Array;
  readonly until: Int32Array;
  /** The same for those it sees through portals; nobody when both are equal. */
  readonly acrossFrom: Int32Array;
  readonly acrossUntil: Int32Array;
  /** Entries of all lists together. */
  count: number;
  /** The lists; a larger buffer once they outgrow it. */
  slot: Int32Array;
}

/** Lists for so many slots. */
export function createNeighbourLists(slots: number): NeighbourLists {
  const ends = () => new Int32Array(slots);
  return { from: ends(), until: ends(), acrossFrom: ends(), acrossUntil: ends(), count: 0, slot: ends() };
}

/** Makes room for so many entries in all, keeping those there are; returns the buffer. */
export function reserveEntries(lists: NeighbourLists, entries: number): Int32Array {
  if (lists.slot.length < entries) {
    const larger = new Int32Array(2 * entries);
    larger.set(lists.slot);
    lists.slot = larger;
  }
  return lists.slot;
}
