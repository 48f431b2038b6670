/** A place of the plan, chosen by name; listed by building and floor. */
import { useTranslation } from 'react-i18next';
import classes from './Fields.module.css';
import type { PlanPlace } from './planPlaces.js';

interface PlacePickerProps {
  readonly label: string;
  readonly places: readonly PlanPlace[];
  readonly value: string;
  /** What an empty choice says. */
  readonly empty: string;
  /** Answers beside the places, by name and word. */
  readonly fixed?: readonly { readonly value: string; readonly word: string }[];
  readonly onChange: (id: string) => void;
}

export function PlacePicker({ label, places, value, empty, fixed = [], onChange }: PlacePickerProps) {
  const { t } = useTranslation('scenarios');
  const groups = new Map<string, PlanPlace[]>();
  for (const place of places) {
    const name = place.where === '' ? t(`placeKind.${place.kind}`) : place.where;
    groups.set(name, [...(groups.get(name) ?? []), place]);
  }
  const isKnown = value === '' || fixed.some((each) => each.value === value) || places.some(({ id }) => id === value);
  return (
    <select
      className={classes.select}
      aria-label={label}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    >
      <option value="">{empty}</option>
      {!isKnown && <option value={value}>{t('form.gone', { id: value })}</option>}
      {fixed.map((each) => (
        <option key={each.value} value={each.value}>
          {each.word}
        </option>
      ))}
      {[...groups].map(([name, members]) => (
        <optgroup key={name} label={name}>
          {members.map((place) => (
            <option key={place.id} value={place.id}>
              {place.name}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  );
}
