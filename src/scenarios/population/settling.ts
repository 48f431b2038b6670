/**
 * Brings people to a kind of place, or to what stands in for it where the plan has none or it is full.
 *
 * Nobody is moved in silence: how many stand elsewhere, and why, is told once for each pair of places.
 */
import { type Problem, problem } from '../../model/index.js';
import { suggestNames } from '../parsing/closestNames.js';
import type { Arrival } from './arrival.js';
import type { PeoplePlacing } from './peoplePlacing.js';
import type { Asker, CampusPlaces } from './places/campusPlaces.js';
import type { Site } from './places/site.js';
import { cellsOfSpace, doNotFit, inBothLanguages, noWayOut, type Who } from './setting.js';
import { shareOut } from './shareOut.js';
import { PLACE_WORDS, type PlaceKind, STAND_INS } from './slots/placeKinds.js';
import type { SlotPlan } from './slots/slotPlan.js';

export interface Party {
  /** For problems: the name of a class or room, or how many of whom. */
  readonly who: Who;
  /** Path of what put them there, as `classes[0].room`. */
  readonly path: string;
  readonly asker: Asker;
  readonly arrivals: readonly Arrival[];
}

interface Move {
  readonly wanted: PlaceKind;
  readonly got: PlaceKind;
  readonly reason: 'missing' | 'full';
  readonly firstRoom: string;
  count: number;
}

/** Kinds people spread over; in the others those who come together stand together. */
const SHARED: readonly PlaceKind[] = ['corridor', 'toilet', 'grounds', 'dormitory'];

/** A plan without these is short of something a school has; the others many plans leave out. */
const EXPECTED: readonly PlaceKind[] = ['canteen', 'dormitory', 'field', 'hall', 'gate'];

export class Settling {
  private readonly moves = new Map<string, Move>();
  /** Blocks on the field that are taken or too small. */
  private readonly spent = new Set<string>();

  constructor(
    readonly placing: PeoplePlacing,
    readonly places: CampusPlaces,
    private readonly words: SlotPlan['words'],
  ) {}

  settle(wanted: PlaceKind, party: Party): void {
    let left = party.arrivals;
    let reason: Move['reason'] = 'missing';
    for (const kind of [wanted, ...STAND_INS[wanted]]) {
      if (left.length === 0) return;
      const before = headsIn(left);
      if (kind === 'classroom' || kind === 'post') {
        this.settleInOwn(kind, { ...party, arrivals: left });
        left = [];
      } else {
        const sites = this.places.sitesOf(kind, party.asker);
        if (kind === wanted && sites.length > 0) reason = 'full';
        left = SHARED.includes(kind) ? this.spread(sites, left) : this.stand(sites, left);
      }
      if (kind !== wanted) this.note(wanted, kind, reason, party.asker.room, before - headsIn(left));
    }
  }

  /** Their own room, whatever the part of the day. */
  settleInOwn(kind: 'classroom' | 'post', { who, path, asker, arrivals }: Party, place: PlaceKind = kind): void {
    const { problems, setting } = this.placing;
    const site = this.places.sitesOf(kind, asker)[0];
    if (site) {
      if (!this.placing.place(site, arrivals, place)) {
        problems.push(doNotFit(who, arrivals.length, site.floor[0]?.cell, path));
      }
      return;
    }
    const closed = cellsOfSpace(setting.cells, asker.room)[0]?.cell;
    problems.push(closed ? noWayOut(who, closed, path) : this.unknownRoom(who, asker.room, path));
  }

  private unknownRoom(who: Who, room: string, path: string): Problem {
    const words = inBothLanguages(who);
    if (room.trim() === '') {
      const message = `${words.whoEn} has no room. Choose one on the plan.`;
      return problem('error', 'class-without-room', path, message, { values: words });
    }
    const rooms = this.placing.setting.cells.cells.flatMap((cell) => (cell.kind === 'space' ? [cell.id] : []));
    const message = `${words.whoEn}: the plan has no room “${room}”. ${suggestNames(room, rooms)}`;
    return problem('error', 'unknown-room', path, message, { values: { ...words, room } });
  }

  /** Over several pieces in proportion to their area; those who find no room there. */
  private spread(sites: readonly Site[], arrivals: readonly Arrival[]): readonly Arrival[] {
    const shares = shareOut(
      arrivals.length,
      sites.map((site) => site.areaM2),
    );
    let next = 0;
    let left: readonly Arrival[] = [];
    sites.forEach((site, i) => {
      const share = arrivals.slice(next, next + (shares[i] as number));
      next += share.length;
      left = this.placing.fill(site, [...left, ...share]);
    });
    return [...left, ...arrivals.slice(next)];
  }

  /** All on the first piece that is free and takes them. */
  private stand(sites: readonly Site[], arrivals: readonly Arrival[]): readonly Arrival[] {
    for (const site of sites) {
      if (this.spent.has(site.id)) continue;
      // a block holds one class, and one that cannot hold this class holds none
      if (site.id.includes('/block-')) this.spent.add(site.id);
      if (this.placing.place(site, arrivals)) return [];
    }
    return arrivals;
  }

  private nameOf(room: string): string {
    return cellsOfSpace(this.placing.setting.cells, room)[0]?.cell.name ?? room;
  }

  /** Counts people who stand elsewhere than wanted. */
  note(wanted: PlaceKind, got: PlaceKind, reason: Move['reason'], room: string, count: number): void {
    if (count === 0) return;
    const key = `${wanted}>${got}:${reason}`;
    const known = this.moves.get(key);
    if (known) known.count += count;
    else this.moves.set(key, { wanted, got, reason, firstRoom: this.nameOf(room), count });
  }

  /** One problem for each pair of places. */
  tellMoves(): void {
    for (const { wanted, got, reason, count, firstRoom } of this.moves.values()) {
      const values = {
        ...{ count, room: firstRoom, slot: this.words.name, slotEn: this.words.nameEn },
        ...{ place: PLACE_WORDS[wanted].name, placeEn: PLACE_WORDS[wanted].nameEn },
        ...{ instead: PLACE_WORDS[got].name, insteadEn: PLACE_WORDS[got].nameEn },
      };
      const where = `${count} people, first of “${firstRoom}”, are placed in ${values.insteadEn}`;
      this.placing.problems.push(
        reason === 'missing'
          ? problem(
              EXPECTED.includes(wanted) ? 'warning' : 'info',
              'slot-place-missing',
              'slot',
              `${values.slotEn}: the plan has no ${values.placeEn.replace(/^(a|the) /, '')} that can be reached; ${where}. Mark one on the plan, or choose another part of the day.`,
              { values },
            )
          : problem(
              'info',
              'slot-place-full',
              'slot',
              `${values.slotEn}: ${values.placeEn.replace(/^(a|the) /, '')} cannot take everyone; ${where}.`,
              { values },
            ),
      );
    }
  }
}

/** People, those who help counted too. */
export function headsIn(arrivals: readonly Arrival[]): number {
  return arrivals.reduce((sum, { helpers = [] }) => sum + 1 + helpers.length, 0);
}
