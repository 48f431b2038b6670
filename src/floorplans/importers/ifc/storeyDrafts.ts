/** IFC storeys with rooms → levels, numbered from the ground; storeys without any are told and left out. */
import { type Problem, problem } from '../../../model/index.js';
import type { BuildingDraft, LevelDraft } from '../planDraft.js';
import type { ReadSpace } from './readSpaces.js';
import type { IfcStorey, IfcStructure } from './readStoreys.js';

/** A storey whose floor lies lower than this is below ground, m: half a storey. */
const BELOW_GROUND_M = -1.5;

export interface StoreyDrafts {
  readonly buildings: readonly BuildingDraft[];
  readonly levels: readonly { readonly level: LevelDraft; readonly own: readonly ReadSpace[] }[];
  /** Id of the level by the id of the storey. */
  readonly levelIds: ReadonlyMap<number, string>;
}

/** Floors nearer to each other than this are no two storeys, m. */
const LEAST_STOREY_M = 1.5;

/** No floor lies higher or lower than this, m. */
const MOST_ELEVATION_M = 1000;

/** Whether the heights of a building's storeys can be what they say. */
function areHeightsLikely(storeys: readonly IfcStorey[]): boolean {
  return storeys.every(({ elevationM }, index) => {
    const below = storeys[index - 1];
    const isApart = below === undefined || elevationM - below.elevationM >= LEAST_STOREY_M;
    return isApart && Math.abs(elevationM) <= MOST_ELEVATION_M;
  });
}

function toLevel(storey: IfcStorey, buildingId: string, ordinal: number, assumedM: number | null): LevelDraft {
  const name = storey.name || `Level ${ordinal}`;
  return {
    id: storey.globalId,
    name,
    nameEn: name,
    buildingId,
    fileOrdinal: ordinal,
    ordinal,
    elevationM: assumedM ?? Math.round(storey.elevationM * 1000) / 1000,
    isElevationKnown: assumedM === null,
    outline: null,
    spaces: [],
    drawnSpaces: [],
    openings: [],
    obstacles: [],
  };
}

function tellDropped(storeys: readonly IfcStorey[], strays: number, path: string, problems: Problem[]): void {
  if (storeys.length > 0) {
    const levels = storeys.map(({ name, id }) => name || `#${id}`).join(', ');
    const text = `Storeys without rooms were left out: ${levels}.`;
    problems.push(problem('info', 'ifc-storeys-without-rooms', path, text, { values: { levels } }));
  }
  if (strays === 0) return;
  const text = `${strays} spaces belong to no storey and were left out. Assign them to a storey in the building program.`;
  problems.push(problem('warning', 'ifc-spaces-without-storey', path, text, { values: { count: strays } }));
}

export function draftBuildings(
  { storeys, storeyOf, buildingNames }: IfcStructure,
  spaces: readonly ReadSpace[],
  storeyHeightM: number,
  path: string,
  problems: Problem[],
): StoreyDrafts {
  const shaped = spaces.filter(({ areas }) => areas.length > 0);
  const ownOf = (storey: IfcStorey) => shaped.filter(({ id }) => storeyOf.get(id) === storey.id);
  const withRooms = storeys.filter((storey) => ownOf(storey).length > 0);
  const strays = shaped.filter(({ id }) => storeyOf.get(id) === undefined).length;
  tellDropped(
    storeys.filter((storey) => !withRooms.includes(storey)),
    strays,
    path,
    problems,
  );
  const levels: { level: LevelDraft; own: readonly ReadSpace[] }[] = [];
  const buildings = [...new Set(withRooms.map(({ buildingId }) => buildingId))].map(
    (buildingId, index): BuildingDraft => {
      const own = withRooms.filter((storey) => storey.buildingId === buildingId);
      const ground = Math.max(
        0,
        own.findIndex(({ elevationM }) => elevationM >= BELOW_GROUND_M),
      );
      const known = buildingNames.get(buildingId);
      const id = known?.globalId || `building-${index + 1}`;
      const name = known?.name || `Building ${index + 1}`;
      const isLikely = areHeightsLikely(own);
      if (!isLikely) {
        const text = `The storeys of ${name} have heights that cannot be: ${storeyHeightM} m from floor to floor was assumed. Correct the levels' elevations.`;
        problems.push(
          problem('warning', 'ifc-heights-unlikely', path, text, { values: { building: name, storeyHeightM } }),
        );
      }
      const assumedM = (k: number) => (isLikely ? null : (k - ground) * storeyHeightM);
      const drafts = own.map((storey, k) => ({
        level: toLevel(storey, id, k - ground, assumedM(k)),
        own: ownOf(storey),
      }));
      levels.push(...drafts);
      return { id, name, nameEn: name, levels: drafts.map(({ level }) => level), groundOrdinal: 0 };
    },
  );
  const levelIds = new Map(withRooms.map(({ id, globalId }) => [id, globalId]));
  return { buildings, levels, levelIds };
}
