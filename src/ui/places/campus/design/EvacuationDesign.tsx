/** How the school leaves its buildings, on the plan alone: ways of every room, loads of doors and stairs, a proposal. */
import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../../floorplans/index.js';
import type { RoomWays } from '../../../../scenarios/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { whole } from '../../../i18n/format.js';
import { planNames } from '../../../plan/planNames.js';
import classes from './EvacuationDesign.module.css';
import { RoomWaysTable } from './RoomWaysTable.js';
import { StairProposal } from './StairProposal.js';
import { useEvacuationDesign } from './useEvacuationDesign.js';
import { WayLoadsTable } from './WayLoadsTable.js';

/** Narrow ways that are named at the top; the table has them all. */
const NAMED = 5;

const PARTS = ['rooms', 'ways', 'proposal.title'] as const;

interface EvacuationDesignProps {
  readonly plan: CampusPlan;
  /** The room whose ways are drawn. */
  readonly chosen: RoomWays | null;
  readonly onChoose: (room: RoomWays) => void;
}

export function EvacuationDesign({ plan, chosen, onChoose }: EvacuationDesignProps) {
  const { t, i18n } = useTranslation('evacuationDesign');
  const isEnglish = i18n.language === 'en';
  const school = useProjectStore((store) => store.project?.school ?? null);
  const design = useEvacuationDesign(plan, school);
  const names = useMemo(() => planNames(plan, school, isEnglish), [plan, school, isEnglish]);
  const [part, setPart] = useState<(typeof PARTS)[number]>('rooms');
  if (design === null) return <p className={classes.sentence}>{t('working')}</p>;
  if (design === 'failed') return <p className={classes.sentence}>{t('failed')}</p>;
  if (design.rooms.length === 0) return <p className={classes.sentence}>{t('empty')}</p>;
  const alone = design.rooms.filter(
    ({ people, secondWay }) => people > 0 && (secondWay === 'none' || secondWay === 'sameStair'),
  ).length;
  const narrow = design.loads
    .filter(({ share }) => share > 1)
    .slice(0, NAMED)
    .map((load) =>
      t('narrow', { way: (isEnglish ? load.nameEn : load.name) || load.id, share: whole(100 * load.share) }),
    );
  return (
    <section className={classes.design} aria-label={t('title')}>
      <div className={classes.head}>
        <SegmentedControl
          size="xs"
          aria-label={t('title')}
          value={part}
          onChange={(value) => setPart(value as typeof part)}
          data={PARTS.map((each) => ({ value: each, label: t(each) }))}
        />
        <p>{t('summary', { alone, narrow: narrow.join(t('gap')) || t('noneNarrow') })}</p>
      </div>
      {part === 'rooms' && (
        <RoomWaysTable rooms={design.rooms} names={names} chosen={chosen?.spaceId ?? null} onChoose={onChoose} />
      )}
      {part === 'ways' && <WayLoadsTable loads={design.loads} names={names} isEnglish={isEnglish} />}
      {part === 'proposal.title' && <StairProposal proposal={design.proposal} names={names} isEnglish={isEnglish} />}
      <p className={classes.quiet}>{t('note.figures')}</p>
    </section>
  );
}
