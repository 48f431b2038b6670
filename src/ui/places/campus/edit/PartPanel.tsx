/** The chosen part with everything that can be said of it. */
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../../floorplans/index.js';
import { useSessionStore } from '../../../app/sessionStore.js';
import classes from './Editor.module.css';
import { GroundFields } from './fields/GroundFields.js';
import { OpeningFields } from './fields/OpeningFields.js';
import { SpaceFields } from './fields/SpaceFields.js';
import { StairFields } from './fields/StairFields.js';
import { type SelectedPart, selectedPart } from './selectedPart.js';
import type { Drawing } from './useDrawing.js';

interface PartPanelProps {
  readonly plan: CampusPlan;
  readonly drawing: Drawing;
}

function PartFields({ plan, chosen, drawing }: PartPanelProps & { chosen: SelectedPart }) {
  switch (chosen.kind) {
    case 'space':
      return <SpaceFields space={chosen.part} drawing={drawing} />;
    case 'opening':
      return <OpeningFields opening={chosen.part} level={chosen.level} drawing={drawing} />;
    case 'stair':
      return <StairFields plan={plan} stair={chosen.part} drawing={drawing} />;
    default:
      return <GroundFields selected={chosen} drawing={drawing} />;
  }
}

/** From a stair room to the flights that begin or end in it. */
function StairsOfRoom({ plan, spaceId }: { plan: CampusPlan; spaceId: string }) {
  const { t } = useTranslation('editor');
  const stairs = plan.stairs.filter(({ lower, upper }) => lower.spaceId === spaceId || upper.spaceId === spaceId);
  return stairs.map(({ id, name, lower }) => (
    <p key={id} className={classes.fact}>
      <button type="button" className={classes.link} onClick={() => useSessionStore.getState().select(id)}>
        {t(lower.spaceId === spaceId ? 'flightsUp' : 'flightsDown', { name })}
      </button>
    </p>
  ));
}

export function PartPanel({ plan, drawing }: PartPanelProps) {
  const { t, i18n } = useTranslation('editor');
  const selection = useSessionStore((session) => session.selection);
  const chosen = selectedPart(plan, selection);
  if (chosen === null) return null;
  const { part } = chosen;
  const name = i18n.language === 'en' ? (part.nameEn ?? part.name) : part.name;
  return (
    <section className={classes.section} aria-label={t('chosen')}>
      <h2>{name || t('unnamed')}</h2>
      <PartFields key={part.id} plan={plan} chosen={chosen} drawing={drawing} />
      {chosen.kind === 'space' && <StairsOfRoom plan={plan} spaceId={part.id} />}
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
