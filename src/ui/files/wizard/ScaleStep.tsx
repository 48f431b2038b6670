/** How large everything came out: the unit and what speaks for it, and always a door and a room to compare with real ones. */
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DRAWING_UNITS, type DrawingReading, type DrawingUnit } from '../../../floorplans/index.js';
import type { Place } from '../../../model/index.js';
import { decimal } from '../../i18n/format.js';
import { Callout } from '../../parts/Callout.js';
import { adjustPlanWith, changeOrder } from './importSession.js';
import { measuredDoor, measuredRoom, USUAL_DOOR_M } from './measures.js';
import { PlanPreview } from './PlanPreview.js';
import classes from './ScaleStep.module.css';
import { NumberField } from './WizardField.js';
import panes from './WizardPanes.module.css';
import { useWizardStore } from './wizardStore.js';

/** Units taken for each other: millimetres, centimetres, decimetres, inches and feet for metres, and the other way round. */
const FACTORS = [
  ['÷ 1000', 0.001],
  ['÷ 100', 0.01],
  ['÷ 39.37', 0.0254],
  ['÷ 10', 0.1],
  ['÷ 3.281', 0.3048],
  ['× 2.54', 2.54],
  ['× 10', 10],
  ['× 25.4', 25.4],
  ['× 100', 100],
  ['× 1000', 1000],
] as const;

/** Widths of a campus, m. */
const WIDTH_M = { from: 1, until: 5_000 };

const metres = (value: number) => decimal(value, value < 1 ? 3 : value < 20 ? 2 : 1);

function UnitChoice({ drawing }: { drawing: DrawingReading }) {
  const { t } = useTranslation('imports');
  const options = useWizardStore((store) => store.order.drawing);
  const { unit, by, isSure, declared, votes } = drawing.unit;
  const nameOf = (one: DrawingUnit) => t(`scale.unitName.${one}`);
  const other = votes.find((vote) => vote.unit !== unit)?.unit ?? unit;
  return (
    <section className={classes.part}>
      <label className={classes.field}>
        <b>{t('scale.unit')}</b>
        <select
          value={unit}
          onChange={(event) => {
            changeOrder({ drawing: { ...options, unit: event.currentTarget.value as DrawingUnit } });
          }}
        >
          {DRAWING_UNITS.map((one) => (
            <option key={one} value={one}>
              {nameOf(one)}
            </option>
          ))}
        </select>
      </label>
      <p>
        {by === 'chosen'
          ? t('scale.chosen', { unit: nameOf(unit) })
          : isSure
            ? t('scale.byEvidence', { unit: nameOf(unit) })
            : t('scale.unsure', { unit: nameOf(unit), other: nameOf(other) })}
        {declared !== null && ` ${t('scale.declared', { unit: nameOf(declared) })}`}
      </p>
      <dl className={classes.votes} aria-label={t('scale.votes')}>
        {votes.map((vote) => (
          <div key={vote.unit} data-taken={vote.unit === unit || undefined}>
            <dt>{nameOf(vote.unit)}</dt>
            <dd>
              <i style={{ width: `${Math.min(100, vote.score * 10)}%` }} />
            </dd>
            <dd>{decimal(vote.score, 1)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export function ScaleStep() {
  const { t, i18n } = useTranslation('imports');
  const reading = useWizardStore((store) => store.reading);
  const scale = useWizardStore((store) => store.order.adjustments?.scale ?? 1);
  const [place, setPlace] = useState<Place | null>(null);
  const plan = reading?.project?.plan ?? null;
  const door = useMemo(() => (plan === null ? null : measuredDoor(plan)), [plan]);
  const room = useMemo(() => (plan === null ? null : measuredRoom(plan)), [plan]);
  const widthM = reading?.counts?.widthM ?? 0;
  const heightM = reading?.counts?.heightM ?? 0;
  // of the plan as read: the figures in sight hold the scale at hand
  const unscaled = { door: (door?.widthM ?? 0) / scale, width: widthM / scale };
  const by = (factor: number) => ({ door: metres(unscaled.door * factor), width: metres(unscaled.width * factor) });
  const roomName = i18n.language === 'en' ? (room?.nameEn ?? room?.name) : room?.name;
  const isOdd = door !== null && (door.widthM < USUAL_DOOR_M.min || door.widthM > USUAL_DOOR_M.max);
  return (
    <div className={panes.two}>
      <div className={panes.words}>
        <dl className={classes.measures}>
          <div>
            <dt>{t('scale.door')}</dt>
            <dd>{door === null ? t('scale.noDoor') : `${decimal(door.widthM, 2)} m`}</dd>
            {door !== null && (
              <dd>
                <button type="button" onClick={() => setPlace({ ...door.place })}>
                  {t('scale.show')}
                </button>
                {door.name}
              </dd>
            )}
            <dd>{t(door?.isAssumed === true ? 'scale.assumedDoor' : 'scale.usualDoor')}</dd>
          </div>
          <div>
            <dt>{t('scale.room')}</dt>
            <dd>
              {room === null ? t('scale.noRoom') : `${decimal(room.sidesM[0], 1)} × ${decimal(room.sidesM[1], 1)} m`}
            </dd>
            {room !== null && (
              <dd>
                <button type="button" onClick={() => setPlace({ ...room.place })}>
                  {t('scale.show')}
                </button>
                {roomName}
              </dd>
            )}
            <dd>{t('scale.usualRoom')}</dd>
          </div>
          <div>
            <dt>{t('scale.size')}</dt>
            <dd>
              {metres(widthM)} × {metres(heightM)} m
            </dd>
          </div>
        </dl>
        {isOdd && <Callout tone="warn" title={t('scale.looksWrong')} />}
        {reading?.drawing != null && <UnitChoice drawing={reading.drawing} />}
        <section className={classes.part}>
          <label className={classes.field}>
            <b>{t('scale.factor')}</b>
            <select
              value={String(scale)}
              onChange={(event) => adjustPlanWith({ scale: Number(event.currentTarget.value) })}
            >
              <option value="1">{t('scale.factorAs', by(1))}</option>
              {FACTORS.map(([name, factor]) => (
                <option key={name} value={String(factor)}>
                  {t('scale.factorBy', { factor: name, ...by(factor) })}
                </option>
              ))}
              {scale !== 1 && !FACTORS.some(([, factor]) => factor === scale) && (
                <option value={String(scale)}>
                  {t('scale.factorBy', { factor: `× ${Math.round(scale * 1000) / 1000}`, ...by(scale) })}
                </option>
              )}
            </select>
          </label>
          <NumberField
            label={t('scale.realWidth')}
            labelClass={classes.field}
            value={widthM}
            {...WIDTH_M}
            onCommit={(realM) => unscaled.width > 0 && adjustPlanWith({ scale: realM / unscaled.width })}
          />
        </section>
      </div>
      <div className={panes.picture}>{plan !== null && <PlanPreview plan={plan} place={place} />}</div>
    </div>
  );
}
