/** IFC columns → obstacles of their levels. */
import { IFCCOLUMN } from 'web-ifc';
import type { Point } from '../../../model/index.js';
import { isOutOfReach } from '../features/projection.js';
import { tidyPolygon } from '../outlines/tidyRing.js';
import type { LevelDraft } from '../planDraft.js';
import { type IfcModel, textOf } from './ifcModel.js';
import { nestRings } from './nestRings.js';
import { CUT_M, heightsOf, sectionOf } from './sectionOf.js';

/** More than the largest building has. */
const MAX_COLUMNS = 10_000;

/** Puts every column on the levels it passes through. @param origin - taken off every corner, m */
export function fillColumns(model: IfcModel, levels: readonly LevelDraft[], [x, y]: Point): void {
  for (const line of model.all(IFCCOLUMN).slice(0, MAX_COLUMNS)) {
    const shape = model.shape(line.expressID);
    if (shape === null) continue;
    const { lowM, highM } = heightsOf(shape);
    for (const level of levels) {
      const cutM = level.elevationM + CUT_M;
      if (cutM <= lowM || cutM >= highM) continue;
      for (const rings of nestRings(sectionOf(shape, cutM))) {
        const { polygon } = tidyPolygon(rings.map((ring) => ring.map(([px, py]): Point => [px - x, py - y])));
        if (polygon === null || isOutOfReach(polygon.outer[0] as Point)) continue;
        const name = `Column ${level.obstacles.length + 1}`;
        const id = `${textOf(line.GlobalId) || `column-${line.expressID}`}@${level.id}~${level.obstacles.length + 1}`;
        level.obstacles.push({ id, name, nameEn: name, kind: 'column', polygon });
      }
    }
  }
}
