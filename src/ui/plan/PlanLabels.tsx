/** The names on the plan, as text over the canvas: sharp at every scale and never scaled with it. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../floorplans/index.js';
import { layoutLabels, type PlacedLabel } from './labelLayout.js';
import { labelRequests } from './labelRequests.js';
import classes from './PlanView.module.css';
import type { PlanStage } from './planStage.js';
import { useCamera } from './useStage.js';

interface PlanLabelsProps {
  readonly stage: PlanStage;
  readonly plan: CampusPlan;
  readonly viewId: string;
  readonly notes: ReadonlyMap<string, string>;
}

/** Scales at which other things are named, px/m: floors, squares of an assembly point, buildings. */
const REQUEST_SCALES = [8, 6, 3] as const;

/** Labels that have found their place. */
export function LabelSheet({ labels }: { labels: readonly PlacedLabel[] }) {
  return (
    <svg className={classes.labels} aria-hidden="true">
      {labels.map((label) => (
        <Label key={label.id} label={label} />
      ))}
    </svg>
  );
}

function Label({ label }: { label: PlacedLabel }) {
  const { kind, lines, x, y } = label;
  if (kind === 'shaft') {
    return (
      <g>
        <circle className={classes.disc} cx={x} cy={y} r={9} />
        <text className={classes.shaft} x={x} y={y + 4.2}>
          {lines[0]}
        </text>
      </g>
    );
  }
  const isStrong = kind === 'room' || kind === 'building';
  const nameClass = kind === 'exit' || kind === 'assembly' ? classes.exit : isStrong ? classes.name : classes.plain;
  const firstY = y + (lines.length === 1 ? 4.5 : -3.5);
  return (
    <g>
      <text className={nameClass} x={x} y={firstY}>
        {lines[0]}
      </text>
      {lines[1] !== undefined && (
        <text className={classes.sub} x={x} y={firstY + 16}>
          {lines[1]}
        </text>
      )}
    </g>
  );
}

export function PlanLabels({ stage, plan, viewId, notes }: PlanLabelsProps) {
  const { t, i18n } = useTranslation('plan');
  const camera = useCamera(stage);
  const isEnglish = i18n.language === 'en';
  // requests change only where the drawing does, not with every turn of the wheel
  const detail = REQUEST_SCALES.find((scale) => camera.scale >= scale) ?? 0;
  const requests = useMemo(
    () =>
      labelRequests(
        plan,
        viewId,
        {
          name: (thing) => (isEnglish ? (thing.nameEn ?? thing.name) : thing.name),
          up: t('up'),
          down: t('down'),
          kind: (kind) => t(`kind.${kind}`),
          roomNote: (spaceId) => notes.get(spaceId) ?? '',
          buildingNote: (buildingId) => notes.get(buildingId) ?? '',
        },
        detail,
      ),
    [plan, viewId, isEnglish, t, notes, detail],
  );
  return <LabelSheet labels={layoutLabels(requests, camera, stage.viewport())} />;
}
