/** Closes a run with one line that any reader of logs understands. */
import type { FullResult, Reporter, Suite, TestCase } from '@playwright/test/reporter';

export default class ClosingLine implements Reporter {
  tests: TestCase[] = [];
  onBegin(_config: unknown, suite: Suite): void {
    this.tests = suite.allTests();
  }
  onEnd(result: FullResult): void {
    const projects = Map.groupBy(this.tests, (test) => test.parent.project()?.name ?? '');
    for (const [name, tests] of projects)
      console.log(
        `${name}: ${tests.filter((test) => test.outcome() === 'expected').length} of ${tests.length}`,
      );
    const count = (outcome: string) =>
      this.tests.filter((test) => test.outcome() === outcome).length;
    const failed =
      count('unexpected') +
      count('flaky') +
      (result.status === 'passed' || count('unexpected') ? 0 : 1);
    console.log(`tests: ${(result.duration / 1000).toFixed(1)} s`);
    console.log(`${count('expected')} passed, ${failed} failed, ${count('skipped')} skipped`);
  }
}
