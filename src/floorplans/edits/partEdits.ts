/** What can be said of the smaller parts of a plan: obstacles, posts, areas, gates, places to assemble and their squares. */
import type { CampusPlan, Level, Opening, Site } from '../campusPlan.js';
import { labelOf } from '../labelOf.js';
import { changed, type EditOutcome, notThere, refused } from './editOutcome.js';
import type { EditOf, Named } from './planEdit.js';
import { withItem } from './planParts.js';

/** Names that were given. */
const names = ({ name, nameEn }: Partial<Named>) => ({
  ...(name === undefined ? {} : { name }),
  ...(nameEn === undefined ? {} : { nameEn }),
});

export function setObstacle(plan: CampusPlan, edit: EditOf<'setObstacle'>): EditOutcome {
  const { obstacleId, obstacleKind } = edit;
  const change = (level: Level): Level => ({
    ...level,
    obstacles: withItem(level.obstacles, obstacleId, (each) => ({
      ...each,
      ...names(edit),
      ...(obstacleKind === undefined ? {} : { kind: obstacleKind }),
    })),
  });
  const isThere = plan.buildings.some(({ levels }) =>
    levels.some(({ obstacles }) => obstacles.some(({ id }) => id === obstacleId)),
  );
  if (!isThere) return notThere(plan, obstacleId);
  const buildings = plan.buildings.map((building) => ({ ...building, levels: building.levels.map(change) }));
  return changed({ ...plan, buildings }, [obstacleId]);
}

export function setPost(plan: CampusPlan, edit: EditOf<'setPost'>): EditOutcome {
  const { postId, role } = edit;
  if (!plan.posts.some(({ id }) => id === postId)) return notThere(plan, postId);
  const posts = withItem(plan.posts, postId, (post) => ({
    ...post,
    ...names(edit),
    ...(role === undefined ? {} : { role }),
  }));
  return changed({ ...plan, posts }, [postId]);
}

function withSite(plan: CampusPlan, id: string, change: (site: Site) => Site): EditOutcome {
  const { site } = plan;
  const isThere = [...(site?.areas ?? []), ...(site?.gates ?? [])].some((each) => each.id === id);
  return site === undefined || !isThere ? notThere(plan, id) : changed({ ...plan, site: change(site) }, [id]);
}

export function setArea(plan: CampusPlan, edit: EditOf<'setArea'>): EditOutcome {
  const { areaId, areaKind } = edit;
  return withSite(plan, areaId, (site) => ({
    ...site,
    areas: withItem(site.areas, areaId, (area) => ({
      ...area,
      ...names(edit),
      ...(areaKind === undefined ? {} : { kind: areaKind }),
    })),
  }));
}

/** The edge a gate stands in stays; it gets wider or narrower about its middle. */
export function setGate(plan: CampusPlan, edit: EditOf<'setGate'>): EditOutcome {
  const { gateId, clearWidthM, state } = edit;
  if (clearWidthM !== undefined && !(clearWidthM >= 0.5 && clearWidthM <= 50)) {
    const text = `${clearWidthM} m is no width of a gate. Write a number from 0.5 to 50.`;
    return refused(plan, 'edit-gate-width-invalid', text, { widthM: clearWidthM });
  }
  const change = (gate: Opening): Opening => {
    const [[ax, ay], [bx, by]] = gate.segment;
    const factor = (clearWidthM ?? gate.clearWidthM) / gate.clearWidthM / 2;
    const [midX, midY, halfX, halfY] = [(ax + bx) / 2, (ay + by) / 2, (bx - ax) * factor, (by - ay) * factor];
    return {
      ...gate,
      ...names(edit),
      ...(state === undefined ? {} : { state }),
      ...(clearWidthM === undefined
        ? {}
        : {
            clearWidthM,
            segment: [
              [midX - halfX, midY - halfY],
              [midX + halfX, midY + halfY],
            ],
          }),
    };
  };
  return withSite(plan, gateId, (site) => ({ ...site, gates: withItem(site.gates, gateId, change) }));
}

export function setAssemblyPoint(plan: CampusPlan, edit: EditOf<'setAssemblyPoint'>): EditOutcome {
  const { pointId } = edit;
  if (!plan.assemblyPoints.some(({ id }) => id === pointId)) return notThere(plan, pointId);
  const assemblyPoints = withItem(plan.assemblyPoints, pointId, (point) => ({ ...point, ...names(edit) }));
  return changed({ ...plan, assemblyPoints }, [pointId]);
}

/** A class stands in one square only: another one that has it lets it go. */
export function setSlot(plan: CampusPlan, edit: EditOf<'setSlot'>): EditOutcome {
  const { slotId, classId } = edit;
  const slot = plan.assemblyPoints.flatMap(({ slots }) => slots).find(({ id }) => id === slotId);
  if (slot === undefined) return notThere(plan, slotId);
  const left =
    typeof classId !== 'string'
      ? []
      : plan.assemblyPoints.flatMap(({ slots }) =>
          slots.filter((each) => each.classId === classId && each.id !== slotId),
        );
  const assemblyPoints = plan.assemblyPoints.map((point) => ({
    ...point,
    slots: point.slots.map((each) => {
      const { classId: before, ...rest } = each;
      if (each.id === slotId) {
        const kept = classId === undefined ? before : (classId ?? undefined);
        return { ...rest, ...names(edit), ...(kept === undefined ? {} : { classId: kept }) };
      }
      return left.includes(each) ? rest : each;
    }),
  }));
  const done = changed({ ...plan, assemblyPoints }, [slotId]);
  const [other] = left;
  if (other === undefined) return done;
  const values = { slot: labelOf(slot), other: labelOf(other) };
  const text = `The class stood in ${values.other} before; that square is free now.`;
  const told = refused(plan, 'edit-slot-taken-over', text, values);
  return { ...done, problems: told.problems.map((each) => ({ ...each, severity: 'warning' as const })) };
}
