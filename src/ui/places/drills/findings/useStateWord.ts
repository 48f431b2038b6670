/** What a state is called: in the nine words of the notice, or in the five where the rules of the school have those. */
import { useTranslation } from 'react-i18next';
import { type FindingState, shortStateOf } from '../../../../drills/index.js';

export function useStateWord(isShort: boolean): (state: FindingState) => string {
  const { t } = useTranslation('findings');
  return (state) => {
    const word = t(`state.${state}`);
    const short = t(`short.${shortStateOf(state)}`);
    // the step of the five first, with the finer one behind it where it says more
    return !isShort || short === word ? word : `${short} · ${word}`;
  };
}
