/** What a fire has made and where it went, summed over the run: the books that must balance. */
export interface FireLedger {
  /** Given off by the fire, kg. */
  sootMadeKg: number;
  /** Carried out of the building, kg. */
  sootOutKg: number;
  /** Heat given to the gases, kJ; the radiated part is not in it. */
  convectedKJ: number;
  /** Taken by ceilings and walls, kJ. */
  wallsKJ: number;
  /** Volume let out less volume drawn in, m³: what heat has made less what walls took. */
  netOutM3: number;
}

export function createLedger(): FireLedger {
  return { sootMadeKg: 0, sootOutKg: 0, convectedKJ: 0, wallsKJ: 0, netOutM3: 0 };
}
