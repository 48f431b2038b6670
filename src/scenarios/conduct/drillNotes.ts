/** What the log of a run may tell of a drill, by name; permanent, because stored runs hold them. */
export type DrillNote =
  /** The machine gave an order; `count` is its place in the list of orders. */
  | 'orderGiven'
  /** A door has been locked or blocked; a room with `count` people is secured, cannot be, is counted, is opened again. */
  | 'doorLocked'
  | 'roomSecured'
  | 'roomNotSecured'
  | 'roomCounted'
  | 'roomReleased'
  /** A room has locked, and `count` people on the way to it are still outside. */
  | 'peopleLeftOutside'
  /** The assumed threat is in another room, corridor or part of the ground; it has been led away. */
  | 'threatInPlace'
  | 'threatLedAway'
  /** A guard is there, the `count`-th; two or more hold a line from now on. */
  | 'guardThere'
  | 'guardsHoldLine'
  | 'policeArrived'
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
  | 'wayCutOff'
  /** Somebody stands at their post, and leaves it; `count` is its place among the posts. */
  | 'postManned'
  | 'postLeft'
  /** Past a post without a guide somebody did not take the way through `portal`. */
  | 'wrongTurn'
  /** Somebody on a route of their own takes any way from now on; `portal` is the one they turned away from. */
  | 'routeGivenUp'
  /** The report of a group has reached the commander; `count` are those present. */
  | 'classCounted'
  /** Two set out for a place where `count` people are missing; one of those has been found; they are back. */
  | 'searchStarted'
  | 'missingFound'
  | 'searchOver';
