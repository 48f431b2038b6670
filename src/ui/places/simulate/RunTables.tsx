/** The replay as tables: people left by place and time, doors, exits and stairs, worst moments. */
import { Suspense, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import { useSessionStore } from '../../app/sessionStore.js';
import { clock, decimal, whole } from '../../i18n/format.js';
import { levelTabName } from '../../plan/LevelTabs.js';
import type { PlanStage } from '../../plan/planStage.js';
import { placeCounts, sampleTimes } from '../../run/placeCounts.js';
import { useRunStore } from '../../run/runStore.js';
import { wayFigures } from '../../run/wayFigures.js';
import type { Way } from '../../run/ways.js';
import { DrillFigures } from './DrillFigures.js';
import { jumpToMoment } from './jumpToMoment.js';
import { NotesTable } from './NotesTable.js';
import classes from './RunTables.module.css';
import { setReplayView, useReplayView } from './replayView.js';
import { worstMoments } from './worstMoments.js';

/** Most points in time in the first table. */
const COLUMNS = 8;

function PlacesTable({ plan }: { plan: CampusPlan }) {
  const { t, i18n } = useTranslation('simulate');
  const setup = useRunStore((state) => state.setup);
  const frames = useRunStore((state) => state.frames);
  const untilS = useRunStore((state) => Math.floor(state.bufferedUntilS / 5) * 5);
  const counts = useMemo(
    () => (setup === null ? null : placeCounts(plan, setup, frames, sampleTimes(untilS, COLUMNS))),
    [plan, setup, frames, untilS],
  );
  if (counts === null) return null;
  const nameOf = (buildingId: string | null, levelId: string | null) => {
    const building = plan.buildings.find((each) => each.id === buildingId);
    const level = building?.levels.find((each) => each.id === levelId);
    if (building === undefined || level === undefined) return t('tables.outdoors');
    return `${i18n.language === 'en' ? (building.nameEn ?? building.name) : building.name} ${levelTabName(level)}`;
  };
  return (
    <table className={classes.table}>
      <caption>{t('tables.places')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('tables.place')}</th>
          {counts.timesS.map((timeS) => (
            <th key={timeS} scope="col" className={classes.number}>
              {clock(timeS)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {counts.rows.map((row) => (
          <tr key={row.levelId ?? ''}>
            <th scope="row">{nameOf(row.buildingId, row.levelId)}</th>
            {row.counts.map((count, index) => (
              <td key={counts.timesS[index]} className={classes.number}>
                {count === 0 ? '—' : whole(count)}
              </td>
            ))}
          </tr>
        ))}
        {counts.inPlace.some((count) => count > 0) && (
          <tr>
            <th scope="row">{t('tables.inPlace')}</th>
            {counts.inPlace.map((count, index) => (
              <td key={counts.timesS[index]} className={classes.number}>
                {count === 0 ? '—' : whole(count)}
              </td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  );
}

function WaysTable({ ways }: { ways: readonly Way[] }) {
  const { t, i18n } = useTranslation('simulate');
  const series = useRunStore((state) => state.series);
  const untilS = useRunStore((state) => Math.floor(state.bufferedUntilS / 5) * 5);
  const selection = useSessionStore((session) => session.selection);
  // series grows in place; the time tells that it did
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const rows = useMemo(() => {
    if (series === null) return [];
    const used = ways.map((way, index) => ({ way, index, figures: wayFigures(series, way) }));
    return used
      .filter((row) => row.figures.passed > 0)
      .sort((a, b) => b.figures.passed - a.figures.passed || a.index - b.index);
  }, [series, ways, untilS]);
  return (
    <table className={classes.table}>
      <caption>{t('tables.ways')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('tables.way')}</th>
          <th scope="col" className={classes.number}>
            {t('selected.width')}
          </th>
          <th scope="col" className={classes.number}>
            {t('selected.passed')}
          </th>
          <th scope="col" className={classes.number}>
            {t('tables.first')}
          </th>
          <th scope="col" className={classes.number}>
            {t('tables.last')}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ way, figures }) => (
          <tr key={way.id} aria-selected={selection === way.id}>
            <th scope="row">
              <button
                type="button"
                onClick={() => {
                  useSessionStore.getState().select(way.id);
                  if (way.levelId !== null) setReplayView({ viewId: way.levelId });
                }}
              >
                {i18n.language === 'en' ? way.nameEn : way.name}
              </button>
            </th>
            <td className={classes.number}>{decimal(way.clearWidthM, 2)} m</td>
            <td className={classes.number}>{whole(figures.passed)}</td>
            <td className={classes.number}>{clock(figures.firstS ?? 0)}</td>
            <td className={classes.number}>{clock(figures.lastS ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MomentsTable({ stage }: { stage: PlanStage }) {
  const { t, i18n } = useTranslation('simulate');
  const moments = worstMoments(useRunStore((state) => state.result));
  if (moments.length === 0) return null;
  return (
    <table className={classes.table}>
      <caption>{t('worst.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('tables.where')}</th>
          <th scope="col" className={classes.number}>
            {t('tables.peakAt')}
          </th>
          <th scope="col" className={classes.number}>
            {t('tables.density')}
          </th>
          <th scope="col" className={classes.number}>
            {t('tables.people')}
          </th>
          <th scope="col" className={classes.number}>
            {t('tables.delay')}
          </th>
        </tr>
      </thead>
      <tbody>
        {moments.map((moment, rank) => (
          <tr key={`${moment.cell}-${moment.fromS}`}>
            <th scope="row">
              <button type="button" onClick={() => jumpToMoment(stage, moment, rank)}>
                {i18n.language === 'en' ? moment.whereEn : moment.where}
              </button>
            </th>
            <td className={classes.number}>{clock(moment.peakS)}</td>
            <td className={classes.number}>{decimal(moment.peakDensityPerM2, 1)}</td>
            <td className={classes.number}>{whole(moment.occupants)}</td>
            <td className={classes.number}>{clock(moment.delayS)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function RunTables({ plan, ways, stage }: { plan: CampusPlan; ways: readonly Way[]; stage: PlanStage }) {
  const { t } = useTranslation('simulate');
  const isReadOut = useReplayView((view) => view.isReadOut);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region has to be reachable by keyboard
    <section className={classes.tables} aria-label={t('tables.label')} tabIndex={0}>
      <label className={classes.readOut}>
        <input
          type="checkbox"
          checked={isReadOut}
          onChange={(event) => setReplayView({ isReadOut: event.currentTarget.checked })}
        />
        {t('tables.readOut')}
      </label>
      <PlacesTable plan={plan} />
      <MomentsTable stage={stage} />
      <WaysTable ways={ways} />
      <Suspense fallback={null}>
        <DrillFigures />
      </Suspense>
      <NotesTable />
    </section>
  );
}
