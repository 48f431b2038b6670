/** A list of places: each can be taken out again. */
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from './Fields.module.css';
import { IconButton } from './IconButton.js';
import { PlacePicker } from './PlacePicker.js';
import { type PlanPlace, placeName } from './planPlaces.js';

interface PlacesFieldProps {
  readonly label: string;
  readonly places: readonly PlanPlace[];
  readonly value: readonly string[];
  /** Undefined for an empty list. */
  readonly onChange: (ids: readonly string[] | undefined) => void;
}

export function PlacesField({ label, places, value, onChange }: PlacesFieldProps) {
  const { t } = useTranslation('scenarios');
  const set = (ids: readonly string[]) => onChange(ids.length === 0 ? undefined : ids);
  return (
    <div className={classes.entries}>
      {value.length > 0 && (
        <ul className={classes.chips}>
          {value.map((id) => {
            const name = placeName(places, id);
            return (
              <li key={id} className={classes.chip}>
                {name}
                <IconButton
                  label={t('form.removeOf', { name })}
                  Icon={IconX}
                  onClick={() => set(value.filter((each) => each !== id))}
                />
              </li>
            );
          })}
        </ul>
      )}
      <PlacePicker
        label={t('form.addTo', { label })}
        places={places.filter(({ id }) => !value.includes(id))}
        value=""
        empty={t('form.add')}
        onChange={(id) => {
          if (id !== '') set([...value, id]);
        }}
      />
    </div>
  );
}
