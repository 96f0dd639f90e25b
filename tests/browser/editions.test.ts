/** docs/guide/editions.md played through as a reader plays it: the commands as typed, a real browser beside them. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readersBrowser } from '../browsers.ts';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));
const root = fileURLToPath(new URL('../../', import.meta.url));
let project = '';
let browser: Browser;
let dev: ChildProcess | undefined;

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'factdeck-editions-'));
  await cp(join(root, 'data/quarterly-review'), join(project, 'data/quarterly-review'), {
    recursive: true,
  });
  browser = await readersBrowser();
});
afterAll(async () => {
  const ended = dev && new Promise((resolve) => dev?.once('exit', resolve));
  dev?.kill('SIGINT');
  await ended;
  await browser.close();
  await rm(project, { recursive: true, force: true });
});

function run(...args: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [cli, ...args],
      { cwd: project, env: { ...process.env, LANG: 'C.UTF-8' } },
      (failed, stdout, stderr) => {
        if (failed) reject(new Error(stderr));
        else resolve(stdout);
      },
    );
  });
}

async function startDev(): Promise<string> {
  const child = spawn(process.execPath, [cli, 'dev', 'quarterly-review', '--port', '0'], {
    cwd: project,
    env: { ...process.env, LANG: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  dev = child;
  const [line] = (await new Promise<Buffer>((resolve) => child.stdout.once('data', resolve)))
    .toString()
    .split('\n');
  return line ?? '';
}

async function save(file: string, find: string | RegExp, put: string): Promise<void> {
  const path = join(project, 'data/quarterly-review', file);
  const text = await readFile(path, 'utf8');
  expect(text).toMatch(find);
  await writeFile(path, text.replace(find, put));
}

const shows = (page: Page, words: string): Promise<unknown> =>
  page.waitForFunction((w) => document.body.innerText.includes(w), {}, words);

async function textOf(file: string): Promise<{ pages: string[]; labels: string[] | null }> {
  const pdf = await getDocumentProxy(new Uint8Array(await readFile(join(project, file))));
  const { text } = await extractText(pdf, { mergePages: false });
  return { pages: text, labels: await pdf.getPageLabels() };
}

it('freeze, one cell, live, diff, a deck that says so, an erratum', async () => {
  expect(await run('freeze', 'quarterly-review')).toBe(
    'data/quarterly-review/editions/2026-Q3.json\n',
  );
  await run('build', 'quarterly-review', '--formats', 'pdf,handout', '--out', 'given-away');

  const page = await browser.newPage();
  await page.goto(`${await startDev()}#/outlook`);
  await shows(page, '$8.4 m');
  await save('regions.csv', 'Nordics,8.4', 'Nordics,8.9');
  await shows(page, '$8.9 m');
  await save('regions.csv', 'Nordics,8.9', 'Nordics,eight');
  await shows(page, 'regions.csv:2:');
  // The last good deck stands behind the message: never a blank page.
  await shows(page, '$8.9 m');
  await save('regions.csv', 'Nordics,eight', 'Nordics,8.9');
  await page.waitForFunction(
    () => document.querySelector<HTMLElement>('#factdeck-overlay')?.hidden,
  );

  const told = await run('diff', 'quarterly-review');
  expect(told).toContain('Corrections: another value of the same moment');
  expect(told).toMatch(/regions\.nordics\.revenue Nordics Revenue +\$8\.4 m +\$8\.9 m/);

  await save('deck.yaml', /^edition: .*$/m, 'edition: 2026-Q3\ncompare: 2026-Q3');
  await save(
    'deck.yaml',
    /^ {2}- id: sources\b|^ {2}- \{ id: sources\b/m,
    '  - { id: changes, layout: changes, title: What is new }\n$&',
  );
  await shows(page, '△');
  await run('build', 'quarterly-review', '--formats', 'html,pdf,handout');
  const { pages } = await textOf('output/quarterly-review/deck.pdf');
  const slide = pages.find((text) => text.includes('What is new') && text.includes('$8.4 m'));
  expect(slide).toContain('$8.9 m');
  // A figure that was computed from the changed one is marked too, and the list under key `i` gives what it was.
  const index = await readFile(join(project, 'output/quarterly-review/index.html'), 'utf8');
  expect(index).toMatch(/data-fact="all_growth" data-changed=""/);
  expect(index).toMatch(/<tr data-fact="all_growth">.*Growth of all regions.*22%.*19%/);
  expect(index).toMatch(/<tr data-fact="regions.nordics.revenue_share">.*38%.*36%/);
  const handout = (await textOf('output/quarterly-review/handout.pdf')).pages.join(' ');
  expect(handout.replace(/\s+/g, ' ')).toMatch(/Nordics Revenue: \$8\.4 m → \$8\.9 m/);

  expect(await run('verify', 'output/quarterly-review/deck.pdf', 'quarterly-review')).toMatch(
    /^It says that it was made from quarterly-review, edition 2026-Q3\.\nIt names the inputs of the deck just as they stand\.\nIts seal fits.*\nA seal is no signature/,
  );

  for (const copy of ['deck.pdf', 'handout.pdf']) {
    const said = await run('verify', `given-away/quarterly-review/${copy}`, 'quarterly-review');
    expect(said).toContain('It was not made from the deck as it stands');
    expect(said).not.toContain('seal fits');
    expect(said).toMatch(/slide 8 +Nordics Revenue +\$8\.4 m +\$8\.9 m/);
    expect(said).toMatch(/slide 9 +Growth of all regions +19% +22%/);
    expect(said).not.toContain('Benelux Revenue');
  }

  expect(await run('diff', 'quarterly-review', '--errata', '--out', 'fix')).toBe(
    'fix/errata.pdf\nfix/replace.pdf\n',
  );
  const errata = await textOf('fix/errata.pdf');
  expect(errata.pages.join(' ')).toMatch(/8.*\s+Nordics Revenue\s+\$8\.4 m\s+\$8\.9 m/);
  const replace = await textOf('fix/replace.pdf');
  expect(replace.labels).toContain('8');
  expect(replace.pages[replace.labels?.indexOf('9') ?? -1]).toContain('8.9');
}, 120_000);
