/** Everything on the level, or on the grounds, as tables that can be written in: one kind of part at a time. */
import { type ComponentType, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan, Level } from '../../../../../floorplans/index.js';
import type { Point } from '../../../../../model/index.js';
import classes from '../Editor.module.css';
import type { Drawing } from '../useDrawing.js';
import {
  AreasTable,
  AssemblyTable,
  GatesTable,
  type GroundTableProps,
  PostsTable,
  SquaresTable,
} from './GroundTables.js';
import { DoorsTable, type LevelTableProps, ObstaclesTable, RoomsTable } from './LevelTables.js';
import { StairsTable } from './StairsTable.js';

interface EditableTablesProps {
  readonly plan: CampusPlan;
  /** `null` on the open ground. */
  readonly level: Level | null;
  readonly drawing: Drawing;
  readonly goTo: (at: Point) => void;
}

const INDOORS = {
  rooms: RoomsTable,
  doors: DoorsTable,
  stairs: StairsTable,
  obstacles: ObstaclesTable,
} as const satisfies Record<string, ComponentType<LevelTableProps>>;

const OUTDOORS = {
  gates: GatesTable,
  areas: AreasTable,
  assembly: AssemblyTable,
  squares: SquaresTable,
} as const satisfies Record<string, ComponentType<GroundTableProps>>;

type Indoors = keyof typeof INDOORS;
type Outdoors = keyof typeof OUTDOORS;

export function EditableTables({ plan, level, drawing, goTo }: EditableTablesProps) {
  const { t } = useTranslation('editor');
  const [indoors, setIndoors] = useState<Indoors | 'posts'>('rooms');
  const [outdoors, setOutdoors] = useState<Outdoors | 'posts'>('gates');
  const tabs = [...Object.keys(level === null ? OUTDOORS : INDOORS), 'posts'] as (Indoors | Outdoors | 'posts')[];
  const shown = level === null ? outdoors : indoors;
  const ground = { plan, drawing, goTo, levelId: level?.id ?? null };
  const show = (tab: Indoors | Outdoors | 'posts') =>
    level === null ? setOutdoors(tab as Outdoors) : setIndoors(tab as Indoors);
  const LevelTable = indoors === 'posts' ? null : INDOORS[indoors];
  const GroundTable = outdoors === 'posts' ? null : OUTDOORS[outdoors];
  return (
    <div className={classes.tables}>
      <fieldset className={classes.tabs} aria-label={t('tables.label')}>
        {tabs.map((each) => (
          <button key={each} type="button" aria-pressed={shown === each} onClick={() => show(each)}>
            {t(`tables.${each}`)}
          </button>
        ))}
      </fieldset>
      {shown === 'posts' && <PostsTable {...ground} />}
      {level !== null && LevelTable !== null && <LevelTable plan={plan} level={level} drawing={drawing} goTo={goTo} />}
      {level === null && GroundTable !== null && <GroundTable {...ground} />}
    </div>
  );
}
