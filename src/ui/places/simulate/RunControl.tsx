/** Which run this is and how to have another: seed, people, start. */
import { Button } from '@mantine/core';
import { IconPlayerPlay, IconRepeat } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useProjectStore } from '../../app/projectStore.js';
import { goTo } from '../../app/router.js';
import { isRunGrowing, useRunStore } from '../../run/runStore.js';
import { FIRST_SEED } from './runOrder.js';
import { runProject } from './runProject.js';
import classes from './SidePanel.module.css';

/** Largest seed and most people that can be asked for. */
const LARGEST_SEED = 4_294_967_295;
const MOST_PEOPLE = 20_000;

/** A whole number typed by the user; null when it is none or out of bounds. */
function parseWhole(text: string, least: number, most: number): number | null {
  const value = Number(text);
  return text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most ? value : null;
}

export function RunControl() {
  const { t, i18n } = useTranslation('simulate');
  const order = useRunStore((state) => state.order);
  const status = useRunStore((state) => state.status);
  const scenario = order?.scenario;
  const name =
    scenario === undefined
      ? t('run.kind')
      : i18n.language === 'en'
        ? (scenario.nameEn ?? scenario.name)
        : scenario.name;
  const hasSchool = useProjectStore((store) => store.project?.school != null);
  const [seedText, setSeedText] = useState(String(order?.seed ?? FIRST_SEED));
  const population = order?.scenario.population;
  const [peopleText, setPeopleText] = useState(population?.from === 'count' ? String(population.count) : '');
  const seed = parseWhole(seedText, 0, LARGEST_SEED);
  const people = parseWhole(peopleText, 1, MOST_PEOPLE);
  const isPeopleWrong = peopleText.trim() !== '' && people === null;
  return (
    <section className={classes.section}>
      <div className={classes.head}>
        <h2>{t('run.title')}</h2>
        <span className={classes.note}>{name}</span>
      </div>
      <form
        className={classes.run}
        onSubmit={(event) => {
          event.preventDefault();
          if (seed !== null && !isPeopleWrong) void runProject(seed, people);
        }}
      >
        <label className={classes.field}>
          {t('run.seed')}
          <input
            inputMode="numeric"
            value={seedText}
            aria-invalid={seed === null}
            onChange={(event) => setSeedText(event.currentTarget.value)}
          />
        </label>
        {!hasSchool && (
          <label className={classes.field}>
            {t('run.people')}
            <input
              inputMode="numeric"
              value={peopleText}
              placeholder={t('run.byCapacity')}
              aria-invalid={isPeopleWrong}
              onChange={(event) => setPeopleText(event.currentTarget.value)}
            />
          </label>
        )}
        <Button
          type="submit"
          variant={status === 'idle' ? 'filled' : 'default'}
          disabled={seed === null || isPeopleWrong || isRunGrowing(status)}
          leftSection={<IconPlayerPlay size={16} stroke={1.75} aria-hidden="true" />}
        >
          {t(status === 'idle' ? 'run.start' : 'run.again')}
        </Button>
        {status !== 'idle' && (
          <Button
            leftSection={<IconRepeat size={16} stroke={1.75} aria-hidden="true" />}
            onClick={() => goTo('simulate', { view: 'runs' })}
          >
            {t('run.repeat')}
          </Button>
        )}
      </form>
      <p className={classes.quiet}>
        {t(seed === null ? 'run.seedWrong' : isPeopleWrong ? 'run.peopleWrong' : 'run.note')}
      </p>
    </section>
  );
}
