/** The calibration of the drills at hand, worked out beside the page: a year of class times takes a second or two. */
import { useEffect, useState } from 'react';
import { type Calibration, classPairs, type DrillRecord } from '../../../../drills/index.js';
import type { Outcome } from '../../../../model/index.js';
import { drillForecast, type SavedRun } from '../../../../project/index.js';
import { calibrateInBackground } from '../../../worker/checkClient.js';

export type CalibrationState = Outcome<Calibration> | 'working' | 'failed';

export function useCalibration(records: readonly DrillRecord[], runs: readonly SavedRun[]): CalibrationState {
  const [known, setKnown] = useState<CalibrationState>('working');
  useEffect(() => {
    setKnown('working');
    const job = calibrateInBackground(records.map((record) => classPairs(record, drillForecast(record, runs))));
    job.answer.then(setKnown);
    return () => job.cancel();
  }, [records, runs]);
  return known;
}
