/** What a state is called: in the nine words of the notice, or in the five where the rules of the school have those. */
import { useTranslation } from 'react-i18next';
import { type FindingState, shortStateOf } from '../../../../drills/index.js';

export function useStateWord(isShort: boolean): (state: FindingState) => string {
  const { t } = useTranslation('findings');
  return (state) => (isShort ? t(`short.${shortStateOf(state)}`) : t(`state.${state}`));
}
