/** The steps of an import, and which of them a file has. */
import type { ImportReading } from '../../worker/importReading.js';

export const WIZARD_STEPS = ['file', 'floors', 'scale', 'layers', 'stack', 'check'] as const;

export type WizardStep = (typeof WIZARD_STEPS)[number];

/** Muster's own plans have been through all this already. */
const OWN_FORMAT = 'campus-plan';

/** The steps of a file; before it is read, those it may have. */
export function stepsOf(reading: ImportReading | null): readonly WizardStep[] {
  if (reading === null) return ['file', 'floors', 'scale', 'check'];
  if (reading.format === OWN_FORMAT) return ['file', 'check'];
  const hasLayers = reading.drawing !== null;
  const ofBuilding = new Map<string, number>();
  for (const { buildingId } of reading.levels) ofBuilding.set(buildingId, (ofBuilding.get(buildingId) ?? 0) + 1);
  const hasStacks = [...ofBuilding.values()].some((levels) => levels > 1);
  return WIZARD_STEPS.filter((step) => {
    if (step === 'layers') return hasLayers;
    if (step === 'stack') return hasStacks;
    return true;
  });
}

/** Where to begin once the file is read: a drawing without a plan needs its layers said first. */
export function firstStep(reading: ImportReading): WizardStep {
  if (reading.project === null && reading.drawing !== null) return 'layers';
  return stepsOf(reading)[1] ?? 'check';
}

export function stepBeside(steps: readonly WizardStep[], step: WizardStep, by: 1 | -1): WizardStep | null {
  return steps[steps.indexOf(step) + by] ?? null;
}
