/** One bad deck among many stops no other. Thirty here; three hundred by `npm run test:hard`. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { good } from './strangers.ts';

const count = process.env['FACTDECK_HARD'] === '1' ? 300 : 30;
const names = Array.from({ length: count }, (_, i) => `kettles-${String(i + 1).padStart(3, '0')}`);
const bad = names[Math.floor(count * 0.45)] ?? '';
const project = await mkdtemp(join(tmpdir(), 'factdeck-batch-'));
afterAll(() => rm(project, { recursive: true, force: true, maxRetries: 3 }));

interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}
function run(args: readonly string[], env: Record<string, string> = {}): Promise<Ran> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [...args],
      { cwd: project, env: { ...process.env, LANG: 'C.UTF-8', ...env }, maxBuffer: 50_000_000 },
      (error, stdout, stderr) => {
        done({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
      },
    );
  });
}
const cli = resolve('src/cli.ts');

async function write(
  name: string,
  change: (text: string) => string = (text) => text,
): Promise<void> {
  const folder = join(project, 'data', name);
  await mkdir(folder, { recursive: true });
  for (const [file, text] of Object.entries(good))
    await writeFile(join(folder, file), change(text));
}

describe('a run over many decks', () => {
  it('publishes all but the one that is bad, names that one and its place, and exits 1', async () => {
    for (const name of names)
      await write(name, (t) => (name === bad ? t.replace('x: revenue', 'x: revenu') : t));
    const { code, stdout, stderr } = await run([cli, 'build', '--formats', 'html']);
    expect(code).toBe(1);
    expect(await readdir(join(project, 'output'))).toEqual(names.filter((n) => n !== bad));
    expect(stdout).not.toContain(bad);
    expect(stderr).toContain(`data/${bad}/deck.yaml:9:46: error`);
    expect(stderr).toContain(`output/${bad} stands as it was.`);
  }, 300_000);
});

describe('what else may be wrong with a machine', () => {
  it('no browser: exits 3, says what was tried, and needs none for html', async () => {
    const env = { FACTDECK_BROWSER: '/nowhere/chrome' };
    const one = names[0] ?? '';
    const failed = await run([cli, 'build', one, '--formats', 'pdf', '--out', 'none'], env);
    expect(failed.code).toBe(3);
    expect(failed.stderr).toContain('FACTDECK_BROWSER=/nowhere/chrome');
    expect((await run([cli, 'build', one, '--formats', 'html', '--out', 'some'], env)).code).toBe(
      0,
    );
  });

  it('a poisoned Object.prototype reaches no template and changes no byte', async () => {
    // Names of partials and helpers, and what templates look up. Names that files are read by are not among them.
    const partials = ['aligned', 'figure', 'foot', 'head', 'stamp'];
    const helpers = ['lookup', 'helperMissing', 'blockHelperMissing'];
    const poisoned = [...partials, ...helpers, 'widget', 'html', 'fact', 'label', 'href', 'was'];
    const poison = `for (const name of ${JSON.stringify(poisoned)}) Object.defineProperty(Object.prototype, name, { value: '<script>poison</script>', configurable: true, writable: true });`;
    const args = [cli, 'build', names[1] ?? '', '--formats', 'html,presenter', '--out'];
    expect((await run([...args, 'clean'])).code).toBe(0);
    const { code, stderr } = await run([
      '--import',
      `data:text/javascript,${encodeURIComponent(poison)}`,
      ...args,
      'poisoned',
    ]);
    expect([code, stderr.includes('rror')]).toEqual([0, false]);
    for (const file of ['index.html', 'presenter.html', 'facts.json', 'build.json']) {
      const [a, b] = await Promise.all(
        ['clean', 'poisoned'].map((out) =>
          readFile(join(project, out, names[1] ?? '', file), 'utf8'),
        ),
      );
      expect(a === b, file).toBe(true);
    }
  });
});
