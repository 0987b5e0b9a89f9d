// `npx nodetorch doctor`: what is here, what is missing, what to do.
import { workplace } from '../setup/steps.mjs';
import * as checks from './checks.mjs';

const ORDER = [
  checks.node,
  checks.platform,
  checks.hardware,
  checks.toolchain,
  checks.libtorch,
  checks.gpu,
  checks.addon,
  checks.product,
];

/**
 * The findings as lines, and whether all is there.
 * @param {import('./checks.mjs').Finding[]} findings
 */
export function tell(findings) {
  const width = Math.max(...findings.map(({ name }) => name.length));
  const lines = findings.flatMap(({ name, text, todo }) => [
    `${todo ? '✗' : '✓'} ${name.padEnd(width)}  ${text}`,
    ...(todo ? [`  ${''.padEnd(width)}  → ${todo}`] : []),
  ]);
  const missing = findings.filter(({ todo }) => todo).length;
  const verdict = missing === 0 ? 'All is well.' : `${missing} of ${findings.length} need attention.`;
  return { lines: [...lines, '', verdict], healthy: missing === 0 };
}

/** Prints the findings; the exit status says whether all is well. */
export async function doctor() {
  const place = workplace();
  const findings = [];
  for (const check of ORDER) findings.push(await check(place));
  const { lines, healthy } = tell(findings);
  console.log(lines.join('\n'));
  if (!healthy) process.exitCode = 1;
}
