/** What the log of a run may tell of a drill, by name; permanent, because stored runs hold them. */
export type DrillNote =
  /** The machine gave an order; `count` is its place in the list of orders. */
  'orderGiven';
