/** What a drill can be scored as, as the options of a `select`. */
import { useTranslation } from 'react-i18next';
import { SCORE_PROFILES } from '../../../drills/index.js';

export function ProfileOptions() {
  const { t } = useTranslation('rubric');
  return SCORE_PROFILES.map((profile) => (
    <option key={profile} value={profile}>
      {t(`profile.${profile}`)}
    </option>
  ));
}
