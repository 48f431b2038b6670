/** Second lines on the plan: the class taught in a room. */
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CampusPlan } from '../../floorplans/index.js';
import { useProjectStore } from '../app/projectStore.js';

export function usePlaceNotes(plan: CampusPlan): ReadonlyMap<string, string> {
  const { i18n } = useTranslation();
  const school = useProjectStore((store) => (store.project?.plan === plan ? store.project.school : null));
  const isEnglish = i18n.language === 'en';
  return useMemo(
    () =>
      new Map(
        (school?.classes ?? []).map((each) => [each.room, isEnglish ? (each.nameEn ?? each.name) : each.name] as const),
      ),
    [school, isEnglish],
  );
}
