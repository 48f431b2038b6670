/** Several classes in one large room: they are placed together, in their order, so that each stands in one piece. */
import type { Arrival } from './arrival.js';
import type { Site } from './places/site.js';
import { headsIn, type Party, type Settling } from './settling.js';
import type { PlaceKind } from './slots/placeKinds.js';

export class Gathering {
  private readonly bookings = new Map<string, { readonly site: Site; readonly rounds: Arrival[][] }>();
  private readonly partyOf = new Map<Arrival, Party>();

  constructor(
    private readonly settling: Settling,
    private readonly kind: PlaceKind,
  ) {}

  /** @param rounds - those of the party to be placed first, and so on */
  book(site: Site, party: Omit<Party, 'arrivals'>, rounds: readonly (readonly Arrival[])[]): void {
    const booking = this.bookings.get(site.id) ?? { site, rounds: [] };
    this.bookings.set(site.id, booking);
    rounds.forEach((arrivals, k) => {
      booking.rounds[k] = [...(booking.rounds[k] ?? []), ...arrivals];
      for (const arrival of arrivals) this.partyOf.set(arrival, { ...party, arrivals: [] });
    });
  }

  /** Places everyone booked; those the floor does not take after all go to their own rooms, and this is told. */
  seat(): void {
    for (const { site, rounds } of this.bookings.values()) {
      const left = rounds.flatMap((arrivals) => this.settling.placing.fill(site, arrivals));
      const parties = new Map<string, Party>();
      for (const arrival of left) {
        const party = this.partyOf.get(arrival) as Party;
        const known = parties.get(party.path)?.arrivals ?? [];
        parties.set(party.path, { ...party, arrivals: [...known, arrival] });
      }
      for (const party of parties.values()) {
        this.settling.note(this.kind, 'classroom', 'full', party.asker.room, headsIn(party.arrivals));
        this.settling.settleInOwn('classroom', party);
      }
    }
  }
}
