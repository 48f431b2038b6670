/** Which floor the picture shows: one of the plan, a new one, a new building, or the first of a new plan. */
import { Radio } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type CampusPlan, STOREY_HEIGHT_M } from '../../../../floorplans/index.js';
import { startView } from '../../../plan/planViews.js';
import { NumberBox } from './NumberBox.js';
import classes from './Trace.module.css';
import { type TraceTarget, useTraceDraft } from './traceDraft.js';

type TargetKind = TraceTarget['kind'];

/** What a kind of target begins with. */
export function useFirstTarget(plan: CampusPlan | null): (kind: TargetKind) => TraceTarget {
  const { t } = useTranslation('trace');
  return (kind) => {
    const name = '1F';
    const building = plan?.buildings[0];
    if (plan === null || building === undefined || kind === 'newPlan') {
      return { kind: 'newPlan', planName: t('floor.planName'), buildingName: t('floor.buildingName'), name };
    }
    if (kind === 'newBuilding') return { kind, buildingName: t('floor.buildingName'), name };
    if (kind === 'newLevel') {
      return { kind, buildingId: building.id, name: nextLevelName(plan, building.id), storeyHeightM: STOREY_HEIGHT_M };
    }
    return { kind, levelId: startView(plan) };
  };
}

function nextLevelName(plan: CampusPlan, buildingId: string): string {
  const levels = plan.buildings.find((each) => each.id === buildingId)?.levels ?? [];
  return `${levels.length + 1}F`;
}

function TextBox(props: { label: string; value: string; onChange: (value: string) => void }) {
  return (
    <label className={classes.number}>
      <span>{props.label}</span>
      <span className={classes.box}>
        <input value={props.value} onChange={(event) => props.onChange(event.currentTarget.value)} />
      </span>
    </label>
  );
}

interface TargetFieldsProps {
  readonly plan: CampusPlan | null;
  readonly target: TraceTarget;
  readonly isEnglish: boolean;
  readonly onChange: (target: TraceTarget) => void;
}

function TargetFields({ plan, target, isEnglish, onChange }: TargetFieldsProps) {
  const { t } = useTranslation('trace');
  const nameOf = (each: { name: string; nameEn?: string | undefined }) =>
    isEnglish ? (each.nameEn ?? each.name) : each.name;
  if (target.kind === 'level') {
    return (
      <label className={classes.number}>
        <span>{t('floor.level')}</span>
        <select
          value={target.levelId}
          onChange={(event) => onChange({ ...target, levelId: event.currentTarget.value })}
        >
          {plan?.buildings.map((building) => (
            <optgroup key={building.id} label={nameOf(building)}>
              {building.levels.map((level) => (
                <option key={level.id} value={level.id}>
                  {nameOf(building)} {nameOf(level)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
    );
  }
  return (
    <>
      {target.kind === 'newLevel' && (
        <label className={classes.number}>
          <span>{t('floor.building')}</span>
          <select
            value={target.buildingId}
            onChange={({ currentTarget: { value } }) =>
              onChange({ ...target, buildingId: value, name: plan === null ? '' : nextLevelName(plan, value) })
            }
          >
            {plan?.buildings.map((building) => (
              <option key={building.id} value={building.id}>
                {nameOf(building)}
              </option>
            ))}
          </select>
        </label>
      )}
      {target.kind === 'newPlan' && (
        <TextBox
          label={t('floor.planLabel')}
          value={target.planName}
          onChange={(planName) => onChange({ ...target, planName })}
        />
      )}
      {target.kind !== 'newLevel' && (
        <TextBox
          label={t('floor.buildingLabel')}
          value={target.buildingName}
          onChange={(buildingName) => onChange({ ...target, buildingName })}
        />
      )}
      <TextBox label={t('floor.levelLabel')} value={target.name} onChange={(name) => onChange({ ...target, name })} />
      {target.kind === 'newLevel' && (
        <NumberBox
          label={t('floor.storeyHeight')}
          unit="m"
          value={target.storeyHeightM}
          onChange={(value) => onChange({ ...target, storeyHeightM: value ?? STOREY_HEIGHT_M })}
        />
      )}
    </>
  );
}

export function FloorStep({ plan, target }: { plan: CampusPlan | null; target: TraceTarget }) {
  const { t, i18n } = useTranslation('trace');
  const { set, clearMarks } = useTraceDraft();
  const firstTarget = useFirstTarget(plan);
  const hasBuildings = plan !== null && plan.buildings.length > 0;
  const kinds: readonly TargetKind[] = hasBuildings ? ['level', 'newLevel', 'newBuilding', 'newPlan'] : ['newPlan'];
  const change = (next: TraceTarget) => {
    clearMarks('here', 'below');
    set({ target: next });
  };
  return (
    <div className={classes.floor}>
      <Radio.Group
        value={target.kind}
        onChange={(kind) => change(firstTarget(kind as TargetKind))}
        label={t('floor.question')}
      >
        <div className={classes.choices}>
          {kinds.map((kind) => (
            <Radio
              key={kind}
              value={kind}
              classNames={{ description: classes.note ?? '' }}
              label={t(`floor.kind.${kind}`)}
              description={t(`floor.text.${kind}`)}
            />
          ))}
        </div>
      </Radio.Group>
      <div className={classes.choices}>
        <TargetFields plan={plan} target={target} isEnglish={i18n.language === 'en'} onChange={change} />
      </div>
    </div>
  );
}
