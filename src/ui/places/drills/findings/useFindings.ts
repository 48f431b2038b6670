/** The findings of the project, and what of the school and its rules decides about them. */
import { useMemo } from 'react';
import { useShallow } from 'zustand/react/shallow';
import {
  type DrillRecord,
  type Finding,
  type FixedThing,
  fixedThingsOf,
  hasShortLoop,
  type IsoDate,
  LEAST_FIXED,
} from '../../../../drills/index.js';
import type { CampusPlan } from '../../../../floorplans/index.js';
import { useProjectStore } from '../../../app/projectStore.js';
import { projectContext } from '../../../duties/projectContext.js';
import { today } from '../../../i18n/format.js';

export interface FindingsAtHand {
  readonly findings: readonly Finding[];
  readonly records: readonly DrillRecord[];
  readonly plan: CampusPlan | null;
  readonly today: IsoDate;
  /** Which of the five things the rules of the school ask for. */
  readonly needed: readonly FixedThing[];
  /** The rules of the school tell the loop in five steps. */
  readonly isShort: boolean;
  /** Who took the last step of any finding: whoever writes now is most likely the same. */
  readonly lastBy: string | undefined;
}

export function useFindings(): FindingsAtHand | null {
  const parts = useProjectStore(
    useShallow(({ project }) =>
      project === null
        ? null
        : {
            findings: project.findings,
            records: project.drillRecords,
            plan: project.plan,
            school: project.school,
            rulePacks: project.rulePacks,
            evidence: project.evidence,
            waivers: project.waivers,
            closedDuties: project.closedDuties,
          },
    ),
  );
  return useMemo(() => {
    if (parts === null) return null;
    const { findings, records, plan, school } = parts;
    const { rules } = projectContext(parts);
    const chosen = school?.rulePacks ?? [];
    const steps = findings.flatMap(({ history }) => history.slice(1));
    const last = steps.reduce<(typeof steps)[number] | undefined>(
      (latest, each) => ((each.on ?? '') >= (latest?.on ?? '') ? each : latest),
      undefined,
    );
    return {
      findings,
      records,
      plan,
      today: today(),
      needed: school === null ? LEAST_FIXED : fixedThingsOf(chosen, rules),
      isShort: hasShortLoop(chosen, rules),
      lastBy: last?.by,
    };
  }, [parts]);
}
