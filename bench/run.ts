/** Times whole commands: `npm run bench [-- runs]`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const runs = Number(process.argv[2] ?? 5);
const out = mkdtempSync(join(tmpdir(), 'factdeck-bench-'));
const cli = ['src/cli.ts'];
const commands: [string, string[]][] = [
  ['node -e 0', ['-e', '0']],
  ['check', [...cli, 'check']],
  ['check japanese-llm', [...cli, 'check', 'japanese-llm']],
  ['build html', [...cli, 'build', '--formats', 'html', '--out', out]],
  ['build html,pdf', [...cli, 'build', '--formats', 'html,pdf', '--out', out]],
  [
    'build flagship, kept',
    [...cli, 'build', 'japanese-llm', '--formats', 'html,pdf,png', '--out', out],
  ],
  [
    '… and its handout',
    [...cli, 'build', 'japanese-llm', '--formats', 'html,pdf,png,handout', '--out', out],
  ],
  ['build, all formats', [...cli, 'build', '--out', out]],
];

console.log(`${runs} runs each, after one that is not counted; seconds: median (least – most)`);
for (const [name, args] of commands) {
  const times = Array.from({ length: runs + 1 }, () => seconds(args)).slice(1);
  times.sort((a, b) => a - b);
  const at = (share: number) => (times[Math.round((times.length - 1) * share)] ?? 0).toFixed(2);
  console.log(`${name.padEnd(22)} ${at(0.5)} (${at(0)} – ${at(1)})`);
}
for (const deck of ['japanese-llm', 'quarterly-review']) {
  const { size } = statSync(join(out, deck, 'index.html'));
  console.log(`${deck}/index.html: ${(size / 1_000_000).toFixed(2)} MB`);
}
rmSync(out, { recursive: true, force: true });

function seconds(args: string[]): number {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return Number(process.hrtime.bigint() - start) / 1e9;
}
