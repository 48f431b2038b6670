/** A place of the plan for a finding, chosen by the name the school knows. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Finding } from '../../../../drills/index.js';
import type { CampusPlan } from '../../../../floorplans/index.js';
import { PlacePicker } from '../../scenarios/PlacePicker.js';
import { placeName, planPlaces } from '../../scenarios/planPlaces.js';
import { placeById } from './placeById.js';

interface PickerProps {
  readonly plan: CampusPlan;
  readonly label: string;
  readonly empty: string;
  readonly value: string;
  readonly onChoose: (id: string, place: Finding['place']) => void;
}

export function FindingPlacePicker({ plan, label, empty, value, onChoose }: PickerProps) {
  const { i18n } = useTranslation('scenarios');
  const isEnglish = i18n.language === 'en';
  const places = useMemo(() => planPlaces(plan, ['room', 'stair', 'exit', 'gate'], isEnglish), [plan, isEnglish]);
  return (
    <PlacePicker
      label={label}
      places={places}
      value={value}
      empty={empty}
      onChange={(id) => {
        const place = placeById(plan, id);
        onChoose(id, place === null ? undefined : { ...place, name: placeName(places, id) });
      }}
    />
  );
}
