/** Name, kind, part of the day and who takes part. */
import { useTranslation } from 'react-i18next';
import { type Population, type Scenario, type School, SLOTS, setAtPath } from '../../../scenarios/index.js';
import { whole } from '../../i18n/format.js';
import { currentLanguage } from '../../i18n/i18n.js';
import { KindTag } from '../../parts/KindTag.js';
import { isBoardersOnly } from './boardersOnly.js';
import classes from './EditorHead.module.css';
import fields from './Fields.module.css';
import { NumberField } from './NumberField.js';
import { scenarioName } from './words.js';

interface EditorHeadProps {
  readonly scenario: Scenario;
  readonly school: School | null;
  readonly onChange: (scenario: Scenario, what: string) => void;
}

const MOST_PEOPLE = 20_000;
/** People to begin with where a number is asked for. */
const FIRST_COUNT = 300;

export function EditorHead({ scenario, school, onChange }: EditorHeadProps) {
  const { t } = useTranslation('scenarios');
  const { kind, slot, population } = scenario;
  const nameField = currentLanguage() === 'en' ? 'nameEn' : 'name';
  const setPopulation = (next: Population) => onChange({ ...scenario, population: next }, 'population');
  const from = population?.from ?? 'capacity';
  return (
    <header className={classes.head}>
      <div className={classes.title}>
        {kind !== 'free' && <KindTag kind={kind} />}
        <input
          className={classes.name}
          aria-label={t('head.name')}
          value={scenarioName(scenario)}
          onChange={(event) => onChange({ ...scenario, [nameField]: event.currentTarget.value }, 'name')}
        />
      </div>
      <div className={classes.facts}>
        <label>
          <span>{t('head.slot')}</span>
          <select
            className={fields.select}
            value={slot ?? ''}
            onChange={(event) => onChange(setAtPath(scenario, 'slot', event.currentTarget.value), 'slot')}
          >
            {SLOTS.map((each) => (
              <option key={each} value={each}>
                {t(`slot.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{t('head.people')}</span>
          <select
            className={fields.select}
            value={from}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setPopulation(
                value === 'count' ? { from: 'count', count: FIRST_COUNT } : { from: value as 'school' | 'capacity' },
              );
            }}
          >
            {school !== null && (
              <option value="school">
                {isBoardersOnly(slot)
                  ? t('head.fromBoarders', { people: whole(school.boarders) })
                  : t('head.fromSchool', { people: whole(school.pupils + school.teachers + school.otherStaff) })}
              </option>
            )}
            <option value="capacity">{t('head.fromCapacity')}</option>
            <option value="count">{t('head.fromCount')}</option>
          </select>
        </label>
        {population?.from === 'count' && (
          <span className={classes.count}>
            <NumberField
              label={t('head.count')}
              value={population.count}
              unit={t('people')}
              min={1}
              max={MOST_PEOPLE}
              isWhole
              onChange={(count) => {
                if (count !== undefined) setPopulation({ from: 'count', count });
              }}
            />
          </span>
        )}
      </div>
    </header>
  );
}
