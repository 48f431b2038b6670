/** Where on a campus the places of the school day are. Only floor with a way out is offered. */
import type { CampusPlan, Cell, SpaceKind } from '../../../floorplans/index.js';
import { polygonArea, type Ring } from '../../../model/index.js';
import { listRooms, type Room } from '../rooms.js';
import { cellsOfSpace, doorwaysOf, type IndexedCell, type Setting } from '../setting.js';
import type { PlaceKind } from '../slots/placeKinds.js';
import { blockOrigins } from './fieldBlocks.js';
import type { Site } from './site.js';

/** Whose place is asked for. */
export interface Asker {
  /** Id of the space the class or the people belong to. */
  readonly room: string;
  readonly classId?: string;
  readonly slotId?: string;
  /** How many stand together in a block on the field. */
  readonly blockOf: number;
}

/** Floor of a block on the field, m² for each person. */
const BLOCK_M2 = 1;
/** Between blocks, m. */
const BLOCK_GAP_M = 2;

const AT_RANDOM = { style: 'random' } as const;

export class CampusPlaces {
  private readonly rooms: readonly Room[];
  private readonly known = new Map<string, readonly Site[]>();

  constructor(
    private readonly plan: CampusPlan,
    private readonly setting: Setting,
  ) {
    this.rooms = listRooms(plan);
  }

  /** Pieces of floor of a kind for someone, best first; empty where the plan has none with a way out. */
  sitesOf(kind: PlaceKind, asker: Asker): readonly Site[] {
    switch (kind) {
      case 'classroom':
        return this.own(kind, asker.room);
      case 'post':
        return this.post(asker.room);
      case 'corridor':
        return this.once(`corridor:${asker.room}`, () => this.corridors(asker.room));
      case 'toilet':
        return this.once(`toilet:${asker.room}`, () => this.onSameLevel(kind, asker.room, 'toilet'));
      case 'canteen':
        return this.once(kind, () => this.ofKinds(kind, ['canteen']));
      case 'hall':
        return this.once(kind, () => this.ofKinds(kind, ['hall', 'gym']));
      case 'dormitory':
        return this.once(kind, () => this.ofKinds(kind, ['dormitory']));
      case 'grounds':
        return this.once(kind, () => this.grounds());
      case 'gate':
        return this.once(kind, () => this.gates());
      case 'field':
        return this.field(asker);
    }
  }

  private once(key: string, find: () => readonly Site[]): readonly Site[] {
    const known = this.known.get(key) ?? find();
    this.known.set(key, known);
    return known;
  }

  private site(kind: PlaceKind, cells: readonly IndexedCell[], more: Partial<Site> = {}): readonly Site[] {
    const floor = cells.filter(({ index }) => this.setting.hasWayOut[index]);
    const first = floor[0]?.cell;
    if (!first) return [];
    const areaM2 = floor.reduce((sum, { cell }) => sum + polygonArea(cell.polygon), 0);
    const doorways = doorwaysOf(this.setting.cells, floor);
    return [{ kind, id: first.id, name: first.name, floor, doorways, style: 'lattice', areaM2, ...more }];
  }

  private own(kind: PlaceKind, room: string): readonly Site[] {
    return this.site(kind, cellsOfSpace(this.setting.cells, room));
  }

  /** A room, or an outdoor area of the plan. */
  private post(room: string): readonly Site[] {
    const area = this.plan.site?.areas.find((each) => each.id === room);
    return area ? this.onGround('post', area.id, area.name, area.polygon.outer, AT_RANDOM) : this.own('post', room);
  }

  private ofKinds(kind: PlaceKind, spaceKinds: readonly SpaceKind[]): readonly Site[] {
    return this.rooms.flatMap(({ space, capacity }) =>
      spaceKinds.includes(space.kind) && capacity > 0
        ? this.site(kind, cellsOfSpace(this.setting.cells, space.id), { id: space.id, capacity })
        : [],
    );
  }

  private corridors(room: string): readonly Site[] {
    const { cells, portals } = this.setting.cells;
    const own = cellsOfSpace(this.setting.cells, room);
    const beside = new Set<number>();
    for (const { index, cell } of own) {
      for (const portal of cell.portals) {
        const { a, b } = portals[portal] as { a: number; b: number };
        const other = a === index ? b : a;
        if (cells[other]?.spaceKind === 'corridor') beside.add(other);
      }
    }
    if (beside.size === 0) return this.onSameLevel('corridor', room, 'corridor');
    return [...beside].flatMap((index) => this.site('corridor', [{ index, cell: cells[index] as Cell }], AT_RANDOM));
  }

  private onSameLevel(kind: PlaceKind, room: string, spaceKind: SpaceKind): readonly Site[] {
    const { cells } = this.setting.cells;
    const own = cellsOfSpace(this.setting.cells, room)[0]?.cell;
    if (!own) return [];
    return cells.flatMap((cell, index) => {
      const isThere =
        cell.spaceKind === spaceKind && cell.levelId === own.levelId && cell.buildingId === own.buildingId;
      return isThere ? this.site(kind, [{ index, cell }], AT_RANDOM) : [];
    });
  }

  /** Ground outside, and spaces of a plan that are outdoors. */
  private outdoors(): IndexedCell[] {
    return this.setting.cells.cells.flatMap((cell, index) =>
      cell.kind === 'ground' || cell.spaceKind === 'outdoor' ? [{ index, cell }] : [],
    );
  }

  /** Part of the ground within a ring. */
  private onGround(kind: PlaceKind, id: string, name: string, within: Ring, more: Partial<Site> = {}): readonly Site[] {
    const areaM2 = polygonArea({ outer: within, holes: [] });
    return this.site(kind, this.outdoors(), { id, name, within, areaM2, doorways: [], ...more });
  }

  private grounds(): readonly Site[] {
    const areas = (this.plan.site?.areas ?? []).filter((area) => area.kind !== 'path');
    const found = areas.flatMap(({ id, name, polygon }) =>
      this.onGround('grounds', id, name, polygon.outer, AT_RANDOM),
    );
    return found.length > 0 ? found : this.site('grounds', this.outdoors(), AT_RANDOM);
  }

  /** Where guards stand: posts at the gates, else the gates themselves. */
  private gates(): readonly Site[] {
    const { posts, site } = this.plan;
    const marked = posts.filter((post) => post.role === 'gateGuard' && post.levelId === undefined);
    const spots = [
      ...marked,
      ...(marked.length > 0 ? [] : (site?.gates ?? [])).map(({ id, name, segment: [from, to] }) => ({
        id,
        name,
        at: [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2] as const,
      })),
    ];
    return spots.flatMap(({ id, name, at: [x, y] }) => {
      const ring = [
        [x - 3, y - 3],
        [x + 3, y - 3],
        [x + 3, y + 3],
        [x - 3, y + 3],
      ] as const;
      return this.onGround('gate', id, name, ring);
    });
  }

  /** The class's own square at an assembly point; else blocks side by side on the fields. */
  private field({ classId, slotId, blockOf }: Asker): readonly Site[] {
    for (const { slots } of this.plan.assemblyPoints) {
      const own =
        slots.find((slot) => slotId !== undefined && slot.id === slotId) ??
        slots.find((slot) => classId !== undefined && slot.classId === classId);
      if (own) return this.onGround('field', own.id, own.name, own.polygon.outer);
    }
    return this.once(`field:${blockOf}`, () => this.blocks(Math.sqrt(blockOf * BLOCK_M2)));
  }

  private blocks(sideM: number): readonly Site[] {
    const areas = (this.plan.site?.areas ?? []).filter((area) => area.kind === 'field');
    const free = this.plan.assemblyPoints.filter((point) => point.slots.length === 0);
    const { site } = this.plan;
    const marked = [...free, ...areas].map(({ id, name, polygon }) => ({ id, name, outer: polygon.outer }));
    const ground = site ? [{ id: 'site', name: this.outdoors()[0]?.cell.name ?? '', outer: site.outline.outer }] : [];
    const outlines = marked.length > 0 ? marked : ground;
    return outlines.flatMap(({ id, name, outer }) =>
      blockOrigins(outer, sideM, BLOCK_GAP_M).flatMap(([x, y], k) => {
        const ring = [
          [x, y],
          [x + sideM, y],
          [x + sideM, y + sideM],
          [x, y + sideM],
        ] as const;
        return this.onGround('field', `${id}/block-${k + 1}`, name, ring);
      }),
    );
  }
}
