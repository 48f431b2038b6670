/** What the log of a run may tell of a drill, by name; permanent, because stored runs hold them. */
export type DrillNote =
  /** The machine gave an order; `count` is its place in the list of orders. */
  | 'orderGiven'
  /** Somebody who slept is awake; `count` is what woke them, by its place in WAKING_CAUSES. */
  | 'occupantWoke'
  /** A warden knocks at the door of a bedroom. */
  | 'bedroomKnocked'
  /** The last of `count` people has left a bedroom; a warden has looked into it afterwards. */
  | 'bedroomLeft'
  | 'bedroomSwept'
  /** A warden goes on without having got to a stop, or without having seen the room empty. */
  | 'wardenGaveUp'
  /** A locked door has been opened. */
  | 'doorReleased'
  /** The earthquake has jammed a door, blocked or strewn a stair, brought down `count` lengths of façade. */
  | 'doorJammed'
  | 'stairBlocked'
  | 'stairStrewn'
  | 'facadeDown'
  /** A low way is cut off by debris or water. */
  | 'wayCutOff';
