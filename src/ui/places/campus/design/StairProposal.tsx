/** The classes shared out over the stairs: what it changes, and taking it into a scenario. */
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EvacuationDesign } from '../../../../scenarios/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { decimal, whole } from '../../../i18n/format.js';
import { TableFrame } from '../../../parts/TableFrame.js';
import { useUndoStore } from '../../../parts/undoStore.js';
import type { PlanNames } from '../../../plan/planNames.js';
import { newScenario } from '../../scenarios/savedScenarios.js';
import { editScenarios, undoScenarios } from '../../scenarios/scenarioHistory.js';
import classes from './EvacuationDesign.module.css';

interface StairProposalProps {
  readonly proposal: EvacuationDesign['proposal'];
  readonly names: PlanNames;
  readonly isEnglish: boolean;
}

export function StairProposal({ proposal, names, isEnglish }: StairProposalProps) {
  const { t } = useTranslation('evacuationDesign');
  const scenarios = useProjectStore((store) => store.project?.scenarios) ?? [];
  const school = useProjectStore((store) => store.project?.school ?? null);
  const [wanted, setWanted] = useState<string | null>(null);
  const target = wanted === null ? scenarios[0] : scenarios.find(({ id }) => id === wanted);
  if (proposal.routes.length === 0) return <p className={classes.sentence}>{t('proposal.none')}</p>;
  const { routes, stairs, longestAfterM, longestBeforeM } = proposal;
  const nameOf = ({ name, nameEn }: { name: string; nameEn?: string | undefined }) =>
    isEnglish ? (nameEn ?? name) : name;
  const take = () => {
    const saved = target ?? newScenario('fire', 'lesson', school, scenarios);
    const withRoutes = { ...saved, scenario: { ...saved.scenario, routes } };
    editScenarios(`${saved.id} routes`, (all) =>
      target === undefined ? [...all, withRoutes] : all.map((each) => (each.id === saved.id ? withRoutes : each)),
    );
    setWanted(saved.id);
    useUndoStore.getState().offerUndo(t('proposal.taken', { name: nameOf(saved.scenario) }), undoScenarios);
  };
  const share = (load: { readonly share: number } | null) => (load === null ? '—' : `${whole(100 * load.share)} %`);
  return (
    <>
      <p className={classes.sentence}>
        {t('proposal.lead', { before: decimal(longestBeforeM, 1), after: decimal(longestAfterM, 1) })}
      </p>
      <TableFrame label={t('proposal.title')}>
        <thead>
          <tr>
            <th scope="col">{t('kind.stair')}</th>
            <th scope="col">{t('column.class')}</th>
            <th scope="col" className={classes.number}>
              {t('column.peopleBefore')}
            </th>
            <th scope="col" className={classes.number}>
              {t('column.peopleAfter')}
            </th>
            <th scope="col" className={classes.number}>
              {t('column.shareBefore')}
            </th>
            <th scope="col" className={classes.number}>
              {t('column.shareAfter')}
            </th>
          </tr>
        </thead>
        <tbody>
          {stairs.map(({ stairId, before, after }) => (
            <tr key={stairId}>
              <th scope="row">{names.of(stairId)}</th>
              <td>{after?.classIds.map(names.of).join(t('gap')) || '—'}</td>
              <td className={classes.number}>{whole(before?.people ?? 0)}</td>
              <td className={classes.number}>{whole(after?.people ?? 0)}</td>
              <td className={classes.number}>{share(before)}</td>
              <td className={classes.number}>{share(after)}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <div className={classes.take}>
        <select
          className={classes.select}
          aria-label={t('proposal.scenario')}
          value={target?.id ?? ''}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        >
          {scenarios.map(({ id, scenario }) => (
            <option key={id} value={id}>
              {nameOf(scenario)}
            </option>
          ))}
          <option value="">{t('proposal.new')}</option>
        </select>
        <Button size="xs" variant="filled" onClick={take}>
          {t('proposal.take')}
        </Button>
      </div>
    </>
  );
}
