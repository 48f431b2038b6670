/** Who leaves when: classes and floors that wait for a later order, in the order in which they are looked at. */
import { Button } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import type { Scenario, ScenarioRelease, School } from '../../../scenarios/index.js';
import fields from './Fields.module.css';
import { IconButton } from './IconButton.js';
import { NumberField } from './NumberField.js';
import { PlacePicker } from './PlacePicker.js';
import { placeName, planPlaces } from './planPlaces.js';
import classes from './ReleaseEditor.module.css';
import { releaseByFloor } from './releaseByFloor.js';

interface ReleaseEditorProps {
  readonly scenario: Scenario;
  readonly plan: CampusPlan;
  readonly school: School | null;
  readonly onChange: (scenario: Scenario, what: string) => void;
}

/** A new entry waits so long, s. */
const FIRST_WAIT_S = 20;

export function ReleaseEditor({ scenario, plan, school, onChange }: ReleaseEditorProps) {
  const { t, i18n } = useTranslation('scenarios');
  const isEnglish = i18n.language === 'en';
  const release = scenario.release ?? [];
  const levels = useMemo(() => planPlaces(plan, ['level'], isEnglish), [plan, isEnglish]);
  const classNames = new Map(
    school?.classes.map((each) => [each.id, isEnglish ? (each.nameEn ?? each.name) : each.name]),
  );
  const set = (next: readonly ScenarioRelease[]) => {
    const { release: _, ...rest } = scenario;
    onChange(next.length === 0 ? rest : { ...rest, release: next }, 'release');
  };
  const put = (index: number, entry: ScenarioRelease) => set(release.map((each, k) => (k === index ? entry : each)));
  const move = (index: number, by: 1 | -1) => {
    const next = [...release];
    const [entry] = next.splice(index, 1);
    if (entry !== undefined) next.splice(index + by, 0, entry);
    set(next);
  };
  const whoOf = ({ levels: onLevels = [], groups = [] }: ScenarioRelease) => [
    ...onLevels.map((id) => ({ id, field: 'levels' as const, name: placeName(levels, id) })),
    ...groups.map((id) => ({ id, field: 'groups' as const, name: classNames.get(id) ?? id })),
  ];
  const withWho = (entry: ScenarioRelease, id: string, isClass: boolean): ScenarioRelease =>
    isClass ? { ...entry, groups: [...(entry.groups ?? []), id] } : { ...entry, levels: [...(entry.levels ?? []), id] };
  const withoutWho = (entry: ScenarioRelease, field: 'levels' | 'groups', id: string): ScenarioRelease | null => {
    const { [field]: ids = [], ...rest } = entry;
    const left = ids.filter((each) => each !== id);
    const next: ScenarioRelease = left.length === 0 ? rest : { ...rest, [field]: left };
    return next.levels === undefined && next.groups === undefined ? null : next;
  };
  const choices = [
    ...levels,
    ...[...classNames].map(([id, name]) => ({ id, kind: 'level' as const, name, where: t('release.classes') })),
  ];
  return (
    <section className={fields.group} aria-labelledby="release-title">
      <h3 id="release-title">{t('release.title')}</h3>
      <p className={fields.lead}>{t(release.length === 0 ? 'release.none' : 'release.lead')}</p>
      <ol className={classes.list}>
        {release.map((entry, index) => {
          const who = whoOf(entry);
          const label = who.map(({ name }) => name).join(t('listGap'));
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place in the order
            <li key={index} className={classes.entry}>
              <span className={classes.rank}>{index + 1}</span>
              <div className={classes.who}>
                <ul className={fields.chips}>
                  {who.map(({ id, field, name }) => (
                    <li key={id} className={fields.chip}>
                      {name}
                      <IconButton
                        label={t('form.removeOf', { name })}
                        Icon={IconX}
                        onClick={() => {
                          const next = withoutWho(entry, field, id);
                          if (next === null) set(release.filter((_, k) => k !== index));
                          else put(index, next);
                        }}
                      />
                    </li>
                  ))}
                  <li className={classes.add}>
                    <PlacePicker
                      label={t('release.addTo', { label })}
                      places={choices.filter(({ id }) => !who.some((each) => each.id === id))}
                      value=""
                      empty={t('release.addWho')}
                      onChange={(id) => {
                        if (id !== '') put(index, withWho(entry, id, classNames.has(id)));
                      }}
                    />
                  </li>
                </ul>
                <div className={classes.when}>
                  <span>{t('release.after')}</span>
                  <NumberField
                    label={t('release.afterOf', { label })}
                    value={entry.afterS}
                    placeholder="0"
                    unit={t('seconds')}
                    min={0}
                    max={14_400}
                    onChange={(afterS) => {
                      const { afterS: _, ...rest } = entry;
                      if (afterS !== undefined) put(index, { ...rest, afterS });
                      else if (rest.afterCleared !== undefined) put(index, rest);
                    }}
                  />
                  <span>{t('release.andClear')}</span>
                  <PlacePicker
                    label={t('release.clearOf', { label })}
                    places={levels}
                    value={entry.afterCleared?.[0] ?? ''}
                    empty={t('release.notClear')}
                    onChange={(id) => {
                      const { afterCleared: _, ...rest } = entry;
                      if (id !== '') put(index, { ...rest, afterCleared: [id] });
                      else put(index, rest.afterS === undefined ? { ...rest, afterS: 0 } : rest);
                    }}
                  />
                </div>
              </div>
              <span className={classes.acts}>
                <IconButton
                  label={t('release.up', { label })}
                  Icon={IconArrowUp}
                  isDisabled={index === 0}
                  onClick={() => move(index, -1)}
                />
                <IconButton
                  label={t('release.down', { label })}
                  Icon={IconArrowDown}
                  isDisabled={index === release.length - 1}
                  onClick={() => move(index, 1)}
                />
                <IconButton
                  label={t('release.remove', { label })}
                  Icon={IconX}
                  onClick={() => set(release.filter((_, k) => k !== index))}
                />
              </span>
            </li>
          );
        })}
      </ol>
      <div className={classes.make}>
        <Button
          size="xs"
          leftSection={<IconPlus size={15} stroke={1.75} aria-hidden="true" />}
          onClick={() => {
            const level = levels[0];
            if (level !== undefined) set([...release, { levels: [level.id], afterS: FIRST_WAIT_S }]);
          }}
        >
          {t('release.add')}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => set(releaseByFloor(plan, 'upwards', FIRST_WAIT_S))}>
          {t('release.upwards')}
        </Button>
        <Button size="xs" variant="subtle" onClick={() => set(releaseByFloor(plan, 'downwards', FIRST_WAIT_S))}>
          {t('release.downwards')}
        </Button>
        {release.length > 0 && (
          <Button size="xs" variant="subtle" onClick={() => set([])}>
            {t('release.clear')}
          </Button>
        )}
      </div>
    </section>
  );
}
