/** How the numbers are made and how far to trust them, to be handed on with a report. Two pages. */
import { useTranslation } from 'react-i18next';
import { useProjectName } from '../../../../app/projectName.js';
import { useProjectStore } from '../../../../app/projectStore.js';
import { today } from '../../../../i18n/format.js';
import { PrintPage } from '../../../../prints/PrintPage.js';
import { schoolName } from '../../../../prints/schoolName.js';
import { useBothTexts } from '../../../../prints/useBothTexts.js';
import { usePrintSettings } from '../../../../prints/usePrintSettings.js';
import { useVerification } from '../../../settings/method/useVerification.js';
import { MethodChecks } from './MethodChecks.js';
import { MethodLimits } from './MethodLimits.js';
import { METHOD_WORD_FILES, type MethodFrame } from './methodFrame.js';

export function MethodPrint() {
  const { t } = useTranslation('reports');
  const { language } = usePrintSettings();
  const name = useProjectName();
  const school = useProjectStore((store) => store.project?.school ?? null);
  const words = useBothTexts(METHOD_WORD_FILES);
  const [verification] = useVerification();
  const isReady = words !== null && verification.kind !== 'loading';
  const frame: MethodFrame | null =
    words === null
      ? null
      : {
          ...{ words, language, verification, madeOn: today() },
          school: school === null ? name : schoolName(school, language),
        };
  return (
    <PrintPage title={t('print.method.name')} back={{ place: 'reports', label: t('frame.back') }} isReady={isReady}>
      {!isReady && <p role="status">{t('checking')}</p>}
      {frame !== null && isReady && (
        <>
          <MethodLimits frame={frame} />
          <MethodChecks frame={frame} />
        </>
      )}
    </PrintPage>
  );
}
