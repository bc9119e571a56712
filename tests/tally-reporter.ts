import { writeSync } from 'node:fs';
import type { Reporter, SerializedError, TestModule } from 'vitest/node';

const STDOUT = 1;

/**
 * Ends a run with `N passed, N failed`: what people and machines look for first. Written as the process exits, so
 * that nothing comes after it, and so that a run that broke down before its tests does not look like a good one.
 */
export default class TallyReporter implements Reporter {
  private passed = 0;
  private failed = 0;

  onInit(): void {
    process.once('exit', (code) => {
      const failed = this.failed === 0 && code !== 0 ? 1 : this.failed;
      writeSync(STDOUT, `${this.passed} passed, ${failed} failed\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    this.passed = 0;
    this.failed = unhandled.length;
    for (const module of modules) {
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') this.passed++;
        else if (state === 'failed') this.failed++;
      }
      // A file or a group that breaks down outside its tests fails without one.
      this.failed += module.errors().length;
      for (const suite of module.children.allSuites()) this.failed += suite.errors().length;
    }
  }
}
