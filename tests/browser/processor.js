// processor: how fast this machine's is, so that a limit on a time means the same on every machine.
import { pageFunctions } from 'lighthouse/core/lib/page-functions.js';

const SLOW_INDEX = 1000; // of a phone of the middle class, by Lighthouse's benchmark: CalibrationController.ts in Chrome's developer tools

/** How many times slower than this machine a phone of the middle class is; below 1: it is faster. @param {import('playwright-core').Page} page */
export async function phoneSlowdown(page) {
  return (await page.evaluate(`(${pageFunctions.computeBenchmarkIndex})()`)) / SLOW_INDEX;
}

/** By how much longer something may take here than its limit says: where even a phone is faster. @param {number} slowdown */
export const allowance = (slowdown) => 1 / Math.min(1, slowdown);
