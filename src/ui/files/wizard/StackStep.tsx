/** Two floors of a building over each other: laid on each other by shared points, or by numbers. */
import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type CampusPlan, type LevelMove, moveOnto, NO_MOVE, type SharedPoint } from '../../../floorplans/index.js';
import type { Point } from '../../../model/index.js';
import { decimal } from '../../i18n/format.js';
import { Callout } from '../../parts/Callout.js';
import { levelTabName } from '../../plan/LevelTabs.js';
import { adjustLevels } from './importSession.js';
import { StackPicture } from './StackPicture.js';
import classes from './StackStep.module.css';
import { useNameOf } from './useNameOf.js';
import { NumberField } from './WizardField.js';
import panes from './WizardPanes.module.css';
import { useWizardStore } from './wizardStore.js';

type Level = CampusPlan['buildings'][number]['levels'][number];

/** A shift beyond this is another campus, m. */
const SHIFT_M = { from: -2_000, until: 2_000 };
const TURN_DEG = { from: -180, until: 180 };

/** Points picked so far: on the upper floor, then the same on the lower one, and so on. */
type Picks = readonly Point[];

function sharedPoints(picks: Picks): [SharedPoint, SharedPoint?] | null {
  const [from1, to1, from2, to2] = picks;
  if (from1 === undefined || to1 === undefined) return null;
  const first = { from: from1, to: to1 };
  return from2 === undefined || to2 === undefined ? [first] : [first, { from: from2, to: to2 }];
}

interface MoveFieldsProps {
  readonly move: LevelMove;
  readonly onMove: (move: LevelMove) => void;
}

function MoveFields({ move, onMove }: MoveFieldsProps) {
  const { t } = useTranslation('imports');
  return (
    <div className={classes.fields}>
      <NumberField label={t('stack.dx')} value={move.dxM} {...SHIFT_M} onCommit={(dxM) => onMove({ ...move, dxM })} />
      <NumberField label={t('stack.dy')} value={move.dyM} {...SHIFT_M} onCommit={(dyM) => onMove({ ...move, dyM })} />
      <NumberField
        label={t('stack.rotation')}
        value={move.rotationDeg}
        {...TURN_DEG}
        onCommit={(rotationDeg) => onMove({ ...move, rotationDeg })}
      />
    </div>
  );
}

interface LevelChoiceProps {
  readonly label: string;
  readonly levels: readonly Level[];
  readonly chosen: Level;
  readonly onChoose: (id: string) => void;
}

function LevelChoice({ label, levels, chosen, onChoose }: LevelChoiceProps) {
  const nameOf = useNameOf();
  return (
    <label className={classes.choice}>
      {label}
      <select value={chosen.id} onChange={(event) => onChoose(event.currentTarget.value)}>
        {levels.map((level) => (
          <option key={level.id} value={level.id}>
            {levelTabName(level)} · {nameOf(level)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function StackStep() {
  const { t } = useTranslation('imports');
  const nameOf = useNameOf();
  const reading = useWizardStore((store) => store.reading);
  const adjustments = useWizardStore((store) => store.order.adjustments);
  const plan = reading?.project?.plan ?? null;
  const stacked = useMemo(() => plan?.buildings.filter(({ levels }) => levels.length > 1) ?? [], [plan]);
  const [buildingId, setBuilding] = useState('');
  const [lowerId, setLower] = useState('');
  const [upperId, setUpper] = useState('');
  const [picks, setPicks] = useState<Picks | null>(null);
  const building = stacked.find(({ id }) => id === buildingId) ?? stacked[0];
  const lower = building?.levels.find(({ id }) => id === lowerId) ?? building?.levels[0];
  const others = building?.levels.filter(({ id }) => id !== lower?.id) ?? [];
  const upper =
    others.find(({ id }) => id === upperId) ??
    others.find(({ ordinal }) => ordinal > (lower?.ordinal ?? 0)) ??
    others[0];
  if (plan === null || building === undefined || lower === undefined || upper === undefined) return null;

  const move = adjustments?.levels?.[upper.id]?.move ?? NO_MOVE;
  const setMove = (next: LevelMove) => adjustLevels({ [upper.id]: { move: next } });
  const applyPicks = (taken: Picks) => {
    const points = sharedPoints(taken);
    const pivot = reading?.levels.find(({ id }) => id === upper.id)?.pivotM;
    if (points !== null && pivot !== undefined) setMove(moveOnto(pivot, move, points));
    setPicks(null);
  };
  const pick = (at: Point) => {
    const taken = [...(picks ?? []), at];
    if (taken.length === 4) applyPicks(taken);
    else setPicks(taken);
  };
  const links = plan.stairs.filter((stair) =>
    [stair.lower.levelId, stair.upper.levelId].every((id) => id === lower.id || id === upper.id),
  ).length;
  const isNext = Math.abs(upper.ordinal - lower.ordinal) === 1;
  const isMoved = move.dxM !== 0 || move.dyM !== 0 || move.rotationDeg !== 0;
  const picking = picks === null ? null : picks.length % 2 === 0 ? upper : lower;
  return (
    <div className={panes.two}>
      <div className={panes.words}>
        {stacked.length > 1 && (
          <label className={classes.choice}>
            {t('stack.building')}
            <select value={building.id} onChange={(event) => setBuilding(event.currentTarget.value)}>
              {stacked.map((each) => (
                <option key={each.id} value={each.id}>
                  {nameOf(each)}
                </option>
              ))}
            </select>
          </label>
        )}
        <LevelChoice label={t('stack.lower')} levels={building.levels} chosen={lower} onChoose={setLower} />
        <LevelChoice label={t('stack.upper')} levels={others} chosen={upper} onChoose={setUpper} />
        {isNext && links === 0 && <Callout tone="warn" title={t('stack.linkedNone')} />}
        {links > 0 && <p className={classes.fact}>{t('stack.linked', { count: links })}</p>}
        <p className={classes.fact}>
          {isMoved
            ? t('stack.moved', {
                dx: decimal(move.dxM, 2),
                dy: decimal(move.dyM, 2),
                turn: decimal(move.rotationDeg, 1),
              })
            : t('stack.unmoved')}
        </p>
        <MoveFields move={move} onMove={setMove} />
        <div className={classes.acts}>
          {picks === null ? (
            <Button onClick={() => setPicks([])}>{t('stack.pick')}</Button>
          ) : (
            <Button onClick={() => setPicks(null)}>{t('stack.stopPicking')}</Button>
          )}
          {picks?.length === 2 && <Button onClick={() => applyPicks(picks)}>{t('stack.useOne')}</Button>}
          <Button variant="subtle" disabled={!isMoved} onClick={() => setMove(NO_MOVE)}>
            {t('stack.reset')}
          </Button>
        </div>
        <p className={classes.hint} role="status">
          {picks !== null && picking !== null
            ? t('stack.picking', { number: Math.floor(picks.length / 2) + 1, name: nameOf(picking) })
            : t('stack.onePoint')}
        </p>
      </div>
      <div className={panes.picture}>
        <StackPicture
          lower={lower}
          upper={upper}
          picks={picks ?? []}
          picking={picking}
          {...(picks === null ? {} : { onPick: pick })}
        />
      </div>
    </div>
  );
}
