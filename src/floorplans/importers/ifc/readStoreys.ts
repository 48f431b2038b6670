/** Buildings and storeys of an IFC model, and which spaces, doors and other parts belong to each. */
import { IFCBUILDING, IFCBUILDINGSTOREY, IFCRELAGGREGATES, IFCRELCONTAINEDINSPATIALSTRUCTURE } from 'web-ifc';
import { type IfcLine, type IfcModel, idsOf, numberOf, textOf } from './ifcModel.js';

export interface IfcStorey {
  readonly id: number;
  readonly globalId: string;
  readonly name: string;
  readonly elevationM: number;
  readonly buildingId: number | null;
}

export interface IfcStructure {
  /** By the id of the building; models without one have a single unnamed building. */
  readonly buildingNames: ReadonlyMap<number | null, { readonly globalId: string; readonly name: string }>;
  /** From the lowest to the highest. */
  readonly storeys: readonly IfcStorey[];
  /** Id of the storey a part or space belongs to. */
  readonly storeyOf: ReadonlyMap<number, number>;
  /** What a thing is put together of, as a stair of its flights. */
  readonly partsOf: ReadonlyMap<number, readonly number[]>;
}

function gather(model: IfcModel, type: number, whole: string, parts: string): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const relation of model.all(type)) {
    for (const id of idsOf(relation[whole])) found.set(id, [...(found.get(id) ?? []), ...idsOf(relation[parts])]);
  }
  return found;
}

function toStorey(line: IfcLine, lengthUnitM: number, buildingOf: ReadonlyMap<number, number>): IfcStorey {
  return {
    id: line.expressID,
    globalId: textOf(line.GlobalId) || `storey-${line.expressID}`,
    name: textOf(line.Name) || textOf(line.LongName),
    elevationM: (numberOf(line.Elevation) ?? 0) * lengthUnitM,
    buildingId: buildingOf.get(line.expressID) ?? null,
  };
}

export function readStoreys(model: IfcModel): IfcStructure {
  const partsOf = gather(model, IFCRELAGGREGATES, 'RelatingObject', 'RelatedObjects');
  const contained = gather(model, IFCRELCONTAINEDINSPATIALSTRUCTURE, 'RelatingStructure', 'RelatedElements');
  const buildings = model.all(IFCBUILDING);
  const buildingOf = new Map(
    buildings.flatMap(({ expressID }) => (partsOf.get(expressID) ?? []).map((part) => [part, expressID] as const)),
  );
  const storeys = model.all(IFCBUILDINGSTOREY).map((line) => toStorey(line, model.lengthUnitM, buildingOf));
  storeys.sort((p, q) => p.elevationM - q.elevationM || p.id - q.id);
  const storeyOf = new Map<number, number>();
  for (const { id } of storeys) {
    for (const part of [...(partsOf.get(id) ?? []), ...(contained.get(id) ?? [])]) storeyOf.set(part, id);
  }
  const buildingNames = new Map<number | null, { globalId: string; name: string }>(
    buildings.map((line) => [
      line.expressID,
      { globalId: textOf(line.GlobalId), name: textOf(line.LongName) || textOf(line.Name) },
    ]),
  );
  return { buildingNames, storeys, storeyOf, partsOf };
}
