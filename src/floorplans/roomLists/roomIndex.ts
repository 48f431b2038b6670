/** Finds the rooms of a plan that a row of a list may mean. */
import type { CampusPlan } from '../campusPlan.js';
import { levelValue } from '../importers/geojson/levelWords.js';
import { listSpaces, type SpacePlace } from '../plan/planElements.js';
import type { RoomListRow } from './roomList.js';
import { numberIn, plainBuilding, plainRoom } from './roomNumbers.js';

function add(index: Map<string, SpacePlace[]>, key: string, place: SpacePlace): void {
  const known = index.get(key);
  if (known === undefined) index.set(key, [place]);
  else if (!known.includes(place)) known.push(place);
}

function namesOf({ building }: SpacePlace): string[] {
  const names = [building.name, building.nameEn ?? ''].map(plainBuilding);
  return [...new Set(names)].filter((name) => name !== '');
}

/** How a storey may be told in a column: its own name, or a number counted from the ground or from one. */
function isOnLevel({ level }: SpacePlace, word: string): boolean {
  const text = word.normalize('NFKC').trim().toLowerCase();
  const own = [level.name, level.nameEn ?? ''].map((name) => name.normalize('NFKC').trim().toLowerCase());
  if (own.includes(text)) return true;
  const value = levelValue(text);
  // a number alone may be the storey's ordinal or how many storeys up it is
  const isNumber = /^-?\d+$/.test(text);
  return value !== null && (value === level.ordinal || (isNumber && value > 0 && value - 1 === level.ordinal));
}

/** Those that fit, if there are any: what a row says more of its room only tells several apart. */
const narrowed = (places: readonly SpacePlace[], fits: (place: SpacePlace) => boolean) => {
  const fitting = places.filter(fits);
  return fitting.length > 0 ? fitting : places;
};

/** Words between a building's name and the number: 知行[楼]101, A[栋-]203. */
const BETWEEN = /^(号教学楼|号楼|教学楼|楼|栋|座|幢|馆|building|block)?[-—/#.,]*/;

export class RoomIndex {
  readonly places: readonly SpacePlace[];
  private readonly buildings: ReadonlySet<string>;
  private readonly byKey = new Map<string, SpacePlace[]>();
  private readonly byNumber = new Map<string, SpacePlace[]>();
  private readonly byId = new Map<string, SpacePlace>();

  constructor(plan: CampusPlan) {
    this.places = listSpaces(plan);
    this.buildings = new Set(this.places.flatMap(namesOf));
    for (const place of this.places) {
      const { space } = place;
      this.byId.set(space.id, place);
      const scopes = ['', ...namesOf(place).map((building) => `${building}/`)];
      for (const name of [space.name, space.nameEn ?? '']) {
        const plain = plainRoom(name);
        const number = numberIn(name);
        for (const scope of scopes) {
          if (plain !== '') add(this.byKey, `${scope}${plain}`, place);
          if (number !== null) add(this.byNumber, `${scope}${number}`, place);
        }
      }
    }
  }

  /** By the whole name, else by the number in it. */
  private lookUp(room: string, scope: string): readonly SpacePlace[] {
    const number = numberIn(room);
    const byKey = this.byKey.get(`${scope}${plainRoom(room)}`);
    const byNumber = number === null ? undefined : this.byNumber.get(`${scope}${number}`);
    return byKey ?? byNumber ?? this.byNumber.get(`${scope}${plainRoom(room)}`) ?? [];
  }

  /** Building and room apart, as in 知行楼101 and A-203, where a building is called so. */
  private withBuilding(room: string): readonly SpacePlace[] {
    const plain = room.normalize('NFKC').toLowerCase().replace(/\s+/g, '');
    const found = new Set<SpacePlace>();
    for (const building of this.buildings) {
      if (!plain.startsWith(building)) continue;
      const rest = plain.slice(building.length).replace(BETWEEN, '');
      if (rest !== '') for (const place of this.lookUp(rest, `${building}/`)) found.add(place);
    }
    return [...found];
  }

  /**
   * One, none, or several that nothing in the row tells apart.
   *
   * A building that the plan has is kept to: a room of the same number elsewhere is another room.
   */
  find({ room, building = '', level }: RoomListRow): readonly SpacePlace[] {
    const known = this.byId.get(room);
    if (known !== undefined) return [known];
    const scope = plainBuilding(building);
    let places = this.buildings.has(scope) ? this.lookUp(room, `${scope}/`) : this.lookUp(room, '');
    if (places.length !== 1) {
      const own = this.withBuilding(room).filter(
        (place) => !this.buildings.has(scope) || namesOf(place).includes(scope),
      );
      if (own.length > 0) places = own;
    }
    return level === undefined ? places : narrowed(places, (place) => isOnLevel(place, level));
  }

  /** The row says a storey, and the one room that was found is on another. */
  isElsewhere({ level }: RoomListRow, place: SpacePlace): boolean {
    return (
      level !== undefined &&
      levelValue(level.normalize('NFKC').trim().toLowerCase()) !== null &&
      !isOnLevel(place, level)
    );
  }
}
