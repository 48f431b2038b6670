/** The chosen part with everything that can be said of it. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CampusPlan, Opening, Space, SpaceKind } from '../../../../floorplans/index.js';
import { polygonArea } from '../../../../model/index.js';
import { useSessionStore } from '../../../app/sessionStore.js';
import { decimal } from '../../../parts/format.js';
import { Tag } from '../../../parts/Tag.js';
import classes from './Editor.module.css';
import { KindOptions } from './KindOptions.js';
import { LengthField } from './LengthField.js';
import { selectedPart } from './selectedPart.js';
import { TextField } from './TextField.js';
import type { Drawing } from './useDrawing.js';

const LOCKS = ['none', 'thumbturn', 'key', 'pushBar', 'electric'] as const;
const STATES = ['open', 'closed', 'oneWay'] as const;

/** Says that a value was not in the file and nobody has set it. */
function OriginMark({ origin, name }: { origin: Space['origin']; name: string }) {
  const { t } = useTranslation('editor');
  const mark = origin?.[name];
  return mark === undefined ? null : <Tag tone="hatch">{t(`origin.${mark}`)}</Tag>;
}

function SpaceFields({ space, drawing }: { space: Space; drawing: Drawing }) {
  const { t } = useTranslation(['editor', 'plan']);
  const set = (change: Record<string, unknown>) => drawing.apply({ kind: 'setSpace', spaceId: space.id, ...change });
  return (
    <>
      <TextField label={t('editor:field.name')} value={space.name} onChange={(name) => set({ name })} />
      <TextField label={t('editor:field.nameEn')} value={space.nameEn ?? ''} onChange={(nameEn) => set({ nameEn })} />
      <label className={classes.field}>
        {t('editor:field.kind')} <OriginMark origin={space.origin} name="kind" />
        <select value={space.kind} onChange={(event) => set({ spaceKind: event.currentTarget.value as SpaceKind })}>
          <KindOptions />
        </select>
      </label>
      <TextField
        label={t('editor:field.capacity')}
        value={space.capacity === undefined ? '' : String(space.capacity)}
        onChange={(text) => set({ capacity: text.trim() === '' ? null : Number(text) })}
      />
      <p className={classes.fact}>
        {t('editor:field.area')} <b>{decimal(polygonArea(space.polygon), 1)} m²</b>
      </p>
      <label className={classes.check}>
        <input
          type="checkbox"
          checked={space.isWalkable !== false}
          onChange={(event) => set({ isWalkable: event.currentTarget.checked })}
        />
        {t('editor:field.isWalkable')}
      </label>
    </>
  );
}

function OpeningFields({ opening, drawing }: { opening: Opening; drawing: Drawing }) {
  const { t } = useTranslation('editor');
  const set = (change: Record<string, unknown>) =>
    drawing.apply({ kind: 'setOpening', openingId: opening.id, ...change });
  return (
    <>
      <TextField label={t('field.name')} value={opening.name} onChange={(name) => set({ name })} />
      <p className={classes.fact}>
        {t('field.openingKind')} <b>{t(`openingKind.${opening.kind}`)}</b>
      </p>
      <LengthField
        label={t('field.clearWidth')}
        valueM={opening.clearWidthM}
        onChange={(clearWidthM) => set({ clearWidthM })}
      />
      <OriginMark origin={opening.origin} name="clearWidthM" />
      <label className={classes.field}>
        {t('field.lock')}
        <select value={opening.lock ?? 'none'} onChange={(event) => set({ lock: event.currentTarget.value })}>
          {LOCKS.map((lock) => (
            <option key={lock} value={lock}>
              {t(`lock.${lock}`)}
            </option>
          ))}
        </select>
      </label>
      <label className={classes.field}>
        {t('field.state')}
        <select value={opening.state ?? 'open'} onChange={(event) => set({ state: event.currentTarget.value })}>
          {STATES.map((state) => (
            <option key={state} value={state}>
              {t(`state.${state}`)}
            </option>
          ))}
        </select>
      </label>
    </>
  );
}

export function PartPanel({ plan, drawing }: { plan: CampusPlan; drawing: Drawing }) {
  const { t, i18n } = useTranslation('editor');
  const selection = useSessionStore((session) => session.selection);
  const chosen = selectedPart(plan, selection);
  if (chosen === null) return null;
  const { part } = chosen;
  const name = i18n.language === 'en' ? (part.nameEn ?? part.name) : part.name;
  return (
    <section className={classes.section} aria-label={t('chosen')}>
      <h2>{name || t('unnamed')}</h2>
      {chosen.kind === 'space' && <SpaceFields key={part.id} space={chosen.part} drawing={drawing} />}
      {chosen.kind === 'opening' && <OpeningFields key={part.id} opening={chosen.part} drawing={drawing} />}
      {chosen.kind === 'stair' && (
        <p className={classes.fact}>
          {t('stairFacts', {
            width: decimal(chosen.part.widthM, 2),
            riser: decimal(chosen.part.riserM, 3),
            tread: decimal(chosen.part.treadM, 2),
            flights: chosen.part.flights.length,
          })}
        </p>
      )}
      <Button
        size="xs"
        variant="subtle"
        color="red"
        onClick={() => drawing.apply({ kind: 'removeElement', id: part.id })}
      >
        {t('remove')}
      </Button>
    </section>
  );
}
