/**
 * Counts a vitest run from its JSON report and exit status.
 *
 * @param {string | undefined} json undefined when the run wrote none
 * @param {number} status
 * @returns {{ passed: number, failed: number, skipped: number }}
 */
export function countTests(json, status) {
  /** @type {{ testResults?: { status: string, assertionResults: { status: string }[] }[] }} */
  const report = json === undefined ? {} : JSON.parse(json);
  const files = report.testResults ?? [];
  const outcomes = files.flatMap((file) => file.assertionResults.map((test) => test.status));
  const passed = outcomes.filter((outcome) => outcome === 'passed').length;
  const failedTests = outcomes.filter((outcome) => outcome === 'failed').length;
  const brokenFiles = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const failed = failedTests + brokenFiles;
  const nothingSaid = failed === 0 && (status !== 0 || passed === 0);
  return { passed, failed: nothingSaid ? 1 : failed, skipped: outcomes.length - passed - failedTests };
}
