/** The order of the test files: the reference cases, which take minutes, before the many short ones that fill the gaps. */
import { BaseSequencer, type TestSpecification } from 'vitest/node';

export class ReferenceFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isReference = ({ moduleId }: TestSpecification) => moduleId.includes('/tests/reference/');
    return [...sorted.filter(isReference), ...sorted.filter((file) => !isReference(file))];
  }
}
