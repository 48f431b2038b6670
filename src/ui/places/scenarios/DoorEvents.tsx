/** Doors, exits, gates and stairs that open or close during the run. */
import { Button } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../../floorplans/index.js';
import type { Scenario } from '../../../scenarios/index.js';
import fields from './Fields.module.css';
import { IconButton } from './IconButton.js';
import { NumberField } from './NumberField.js';
import { PlacePicker } from './PlacePicker.js';
import { placeName, planPlaces } from './planPlaces.js';
import classes from './ReleaseEditor.module.css';

interface DoorEventsProps {
  readonly scenario: Scenario;
  readonly plan: CampusPlan;
  readonly onChange: (scenario: Scenario, what: string) => void;
}

type DoorEvent = Scenario['doorEvents'][number];
const STATES = ['closed', 'open', 'oneWay'] as const;

export function DoorEvents({ scenario, plan, onChange }: DoorEventsProps) {
  const { t, i18n } = useTranslation('scenarios');
  const isEnglish = i18n.language === 'en';
  const places = useMemo(() => planPlaces(plan, ['exit', 'gate', 'door'], isEnglish), [plan, isEnglish]);
  const { doorEvents } = scenario;
  const set = (next: readonly DoorEvent[]) => onChange({ ...scenario, doorEvents: next }, 'doorEvents');
  const put = (index: number, change: Partial<DoorEvent>) =>
    set(doorEvents.map((each, k) => (k === index ? { ...each, ...change } : each)));
  return (
    <section className={fields.group} aria-labelledby="doors-title">
      <h3 id="doors-title">{t('doors.title')}</h3>
      <p className={fields.lead}>{t(doorEvents.length === 0 ? 'doors.none' : 'doors.lead')}</p>
      <ul className={classes.list}>
        {doorEvents.map(({ door, state, atS }, index) => {
          const name = placeName(places, door);
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place in the list
            <li key={index} className={fields.entry}>
              <PlacePicker
                label={t('doors.which')}
                places={places}
                value={door}
                empty={t('doors.choose')}
                onChange={(id) => {
                  if (id !== '') put(index, { door: id });
                }}
              />
              <select
                className={fields.select}
                aria-label={t('doors.stateOf', { name })}
                value={state}
                onChange={(event) => put(index, { state: event.currentTarget.value as DoorEvent['state'] })}
              >
                {STATES.map((each) => (
                  <option key={each} value={each}>
                    {t(`doors.state.${each}`)}
                  </option>
                ))}
              </select>
              <span>{t('doors.at')}</span>
              <NumberField
                label={t('doors.atOf', { name })}
                value={atS}
                unit={t('seconds')}
                min={0}
                max={14_400}
                onChange={(value) => put(index, { atS: value ?? 0 })}
              />
              <IconButton
                label={t('form.removeOf', { name })}
                Icon={IconX}
                onClick={() => set(doorEvents.filter((_, k) => k !== index))}
              />
            </li>
          );
        })}
      </ul>
      <div className={classes.make}>
        <Button
          size="xs"
          leftSection={<IconPlus size={15} stroke={1.75} aria-hidden="true" />}
          onClick={() => {
            const first = places[0];
            if (first !== undefined) set([...doorEvents, { atS: 0, door: first.id, state: 'closed' }]);
          }}
        >
          {t('doors.add')}
        </Button>
      </div>
    </section>
  );
}
