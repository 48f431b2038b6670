/**
 * The order of the test files: those that take a minute or more before the many short ones, which fill the gaps. A long one
 * that starts last leaves every processor but one idle.
 */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONGEST = [
  '/drills/schedulePacks.',
  '/reference/vc10',
  '/floorplans/hostileDxf.',
  '/cli/muster.',
  '/scenarios/importedPlans.',
  '/floorplans/templateCampuses.',
  '/reference/',
  '/drills/schedule',
  '/floorplans/writers/planWriters.',
  '/floorplans/hostile',
  '/cli/',
];

const rankOf = ({ moduleId }: TestSpecification) => {
  const rank = LONGEST.findIndex((part) => moduleId.includes(`/tests${part}`));
  return rank < 0 ? LONGEST.length : rank;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => rankOf(a) - rankOf(b));
  }
}
