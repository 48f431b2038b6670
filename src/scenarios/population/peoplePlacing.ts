/** Puts people on pieces of floor, one after the other, and keeps who is there. */
import { nearestOnSegment, type Outcome, type Problem, type Segment } from '../../model/index.js';
import { sampleWalker, WALKER_PROFILES } from '../../sim/index.js';
import type { Arrival } from './arrival.js';
import type { Group, Person, PlacedPopulation } from './person.js';
import { mostPeopleOn, placePeople, type Standing, usableAreaM2 } from './placement.js';
import type { Site } from './places/site.js';
import { populationOutcome, type Setting } from './setting.js';
import type { PlaceKind } from './slots/placeKinds.js';

export class PeoplePlacing {
  readonly problems: Problem[] = [];
  private readonly groups: Group[] = [];
  private readonly people: Person[] = [];
  private readonly usableM2 = new Map<string, number>();

  constructor(readonly setting: Setting) {}

  /** All of them, or nobody and `false` where they do not fit. */
  place(site: Site, arrivals: readonly Arrival[], kind: PlaceKind = site.kind): boolean {
    if (arrivals.length === 0) return true;
    const { seed, crowd } = this.setting;
    const { floor, within, doorways, style } = site;
    const radiusM = widestM(arrivals);
    const ownerId = (i: number) => (arrivals[i] as Arrival).id;
    const limits = within ? { within } : {};
    const usableM2 = this.usableAreaM2(site, radiusM);
    const request = { floor, ...limits, doorways, count: arrivals.length, radiusM, style, seed, ownerId, usableM2 };
    const places = placePeople(request, crowd);
    if (!places) return false;
    const leader = arrivals.findIndex(({ together }) => together?.role === 'leader');
    if (leader >= 0) standAtTheDoor(places, leader, doorways);
    places.forEach((standing, i) => {
      this.people.push(this.person(arrivals[i] as Arrival, standing, kind));
    });
    return true;
  }

  /** As many as fit, the first of them first; those who are left. */
  fill(site: Site, arrivals: readonly Arrival[]): readonly Arrival[] {
    if (arrivals.length === 0) return [];
    const most = Math.floor(mostPeopleOn(site.areaM2, widestM(arrivals)));
    for (let take = Math.min(arrivals.length, most); take > 0; take = take > 8 ? Math.floor(take * 0.9) : take - 1) {
      if (this.place(site, arrivals.slice(0, take))) return arrivals.slice(take);
    }
    return arrivals;
  }

  /** The same floor is asked for once for every class. */
  private usableAreaM2({ kind, id, floor, within, doorways }: Site, radiusM: number): number {
    const key = `${kind}:${id}:${radiusM}`;
    const known = this.usableM2.get(key) ?? usableAreaM2({ floor, doorways, radiusM, ...(within ? { within } : {}) });
    this.usableM2.set(key, known);
    return known;
  }

  private person(
    { id, ageGroup, group, walker, helpers = [], facts, ...rest }: Arrival,
    at: Standing,
    place: PlaceKind,
  ) {
    const companions = helpers.map((each) => ({
      id: each.id,
      group: this.groupIndex(each.group),
      radiusM: WALKER_PROFILES[each.ageGroup].bodyRadiusM.value,
      ...(each.staffRole === undefined ? {} : { staffRole: each.staffRole }),
    }));
    const own: Person = {
      ...(walker ?? sampleWalker(ageGroup, this.setting.seed, id)),
      ...{ id, group: this.groupIndex(group), ...at, ...rest },
      ...{ gradeAge: ageGroup, ...facts, place },
      ...(companions.length > 0 ? { companions } : {}),
    };
    return own;
  }

  private groupIndex(group: Group): number {
    const known = this.groups.findIndex((each) => each.id === group.id);
    return known >= 0 ? known : this.groups.push(group) - 1;
  }

  outcome(): Outcome<PlacedPopulation> {
    return populationOutcome(this.groups, this.people, this.problems);
  }
}

function widestM(arrivals: readonly Arrival[]): number {
  return Math.max(
    ...arrivals.map(({ ageGroup, walker }) => walker?.radiusM ?? WALKER_PROFILES[ageGroup].bodyRadiusM.value),
  );
}

/** Changes places with whoever stands nearest to a doorway. */
function standAtTheDoor(places: Standing[], who: number, doorways: readonly Segment[]): void {
  const awayM = ({ at }: Standing) => Math.min(...doorways.map((each) => nearestOnSegment(at, each).distanceM));
  let nearest = who;
  places.forEach((place, i) => {
    if (awayM(place) < awayM(places[nearest] as Standing)) nearest = i;
  });
  const own = places[who] as Standing;
  places[who] = places[nearest] as Standing;
  places[nearest] = own;
}
