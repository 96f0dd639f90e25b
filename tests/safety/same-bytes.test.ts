/** The same deck built as two people would on two days: every byte of every output is the same. */
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { extractText } from 'unpdf';
import { z } from 'zod';
import { coldCache } from '../caches.ts';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));
const base = path('../mistakes/_base');
const roots: string[] = [];
afterAll(() => Promise.all(roots.map((root) => rm(root, { recursive: true, force: true }))));

interface Person {
  readonly folder: string;
  readonly umask: string;
  readonly environment: Readonly<Record<string, string>>;
  /** In which order the deck's files come to stand on the disk. */
  readonly backwards: boolean;
}

const one: Person = {
  folder: 'a',
  umask: '022',
  environment: { TZ: 'UTC', LC_ALL: 'C', USER: 'canary-one', HOME: '/home/canary-one' },
  backwards: false,
};

/** The clock of the build itself, put forward: node is asked for the time through this. */
const later = `data:text/javascript,${encodeURIComponent(
  'const Real = Date; const ahead = 500 * 86_400_000 + 12_345;' +
    'globalThis.Date = class extends Real {' +
    'constructor(...a) { if (a.length === 0) super(Real.now() + ahead); else super(...a); }' +
    'static now() { return Real.now() + ahead; } };',
)}`;

const other: Person = {
  folder: 'b of someone else/deep',
  umask: '077',
  environment: {
    TZ: 'Pacific/Kiritimati',
    LC_ALL: 'ja_JP.UTF-8',
    LANG: 'tr_TR.UTF-8',
    USER: 'canary-two',
    HOME: '/home/canary-two',
    NODE_OPTIONS: `--import=${later}`,
  },
  backwards: true,
};

/** A column that no slide uses, and a memo of the author's beside the evidence. */
function withCanaries(name: string, text: string): string {
  if (name === 'evidence.csv') return text.replace('stated,,', 'stated,,canary-memo');
  if (name === 'datapackage.yaml') return `${text}        - { name: secret, type: string }\n`;
  if (name !== 'makers.csv') return text;
  const [head = '', ...rows] = text.trimEnd().split('\n');
  return `${head},secret\n${rows.map((row) => `${row},canary-cell\n`).join('')}`;
}

async function built(person: Person): Promise<Map<string, Buffer>> {
  const root = await mkdtemp(join(tmpdir(), 'factdeck-same-'));
  roots.push(root);
  const project = join(root, person.folder);
  const deck = join(project, 'data/kettles');
  await mkdir(deck, { recursive: true });
  const names = (await readdir(base)).sort();
  for (const name of person.backwards ? names.reverse() : names) {
    await writeFile(join(deck, name), withCanaries(name, await readFile(join(base, name), 'utf8')));
  }
  const cache = await coldCache(join(root, 'cache'));
  const formats = 'html,presenter,pdf,handout,script,png';
  const command = `umask ${person.umask}; exec "$0" "$@"`;
  const args = ['-c', command, process.execPath, path('../../src/cli.ts'), 'build'];
  const child = spawn('sh', [...args, '--formats', formats], {
    cwd: project,
    env: { ...process.env, FACTDECK_CACHE: cache, ...person.environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (text) => (said += String(text)));
  const code = await new Promise((done) => child.once('close', done));
  expect(`${String(code)} ${said}`).toMatch(/^0 /);
  const out = join(project, 'output/kettles');
  const files = (await readdir(out, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(out.length + 1))
    .sort();
  return new Map(
    await Promise.all(
      files.map(async (name) => [name, await readFile(join(out, name))] as [string, Buffer]),
    ),
  );
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const buildRecord = z.object({
  code: sha256,
  browser: z.object({ version: z.string().regex(/\d+\./) }),
  fonts: z.record(z.string(), sha256),
});

let first: Map<string, Buffer>;
let second: Map<string, Buffer>;
beforeAll(async () => {
  first = await built(one);
  second = await built(other);
}, 120_000);

/** A file with all that is packed inside it, one letter a byte. */
function unpacked(bytes: Buffer): string {
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n([^]*?)endstream/g)].map(([, packed = '']) => {
    try {
      return inflateSync(Buffer.from(packed, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  // Texts of a PDF may be two bytes a letter.
  return [text, ...streams].join('\n').replaceAll('\0', '');
}

describe('the same deck', () => {
  it('in another folder, on another day, in another zone, language and mask is the same bytes', () => {
    expect([...first.keys()]).toEqual([
      'build.json',
      'deck.pdf',
      'facts.json',
      'handout.pdf',
      'index.html',
      'presenter.html',
      'script.pdf',
      'slides/contents.json',
      'slides/cover.png',
      'slides/sizes.png',
    ]);
    const differing = [...first].filter(([name, bytes]) => !second.get(name)?.equals(bytes));
    expect(differing.map(([name]) => name)).toEqual([]);
    expect([...second.keys()]).toEqual([...first.keys()]);
    const record = buildRecord.parse(JSON.parse(String(first.get('build.json'))));
    expect(Object.keys(record.fonts)).toEqual(['Noto Sans JP 400', 'Noto Sans JP 700']);
  });

  it('says what is for the speaker to the speaker alone, and what no slide uses to nobody', async () => {
    const holding: string[] = [];
    for (const [name, bytes] of first) {
      const text = name.endsWith('.pdf')
        ? (await extractText(new Uint8Array(bytes), { mergePages: true })).text
        : String(bytes);
      for (const canary of ['The speaker knows more', 'canary-cell', 'canary-memo']) {
        if (text.replace(/\s+/g, ' ').includes(canary)) holding.push(`${name}: ${canary}`);
      }
    }
    expect(holding).toEqual([
      'presenter.html: The speaker knows more',
      'script.pdf: The speaker knows more',
    ]);
  });

  it('names nobody, no folder and no program but the tool', () => {
    const told =
      /canary-one|factdeck-same-|\/home\/|\/tmp\/|Mozilla\/|HeadlessChrome\/|Skia|Chromium/;
    for (const [name, bytes] of first) {
      // build.json says which browser drew; nothing else does.
      const text = unpacked(bytes).replace(/"version": "HeadlessChrome\/[\d.]+"/, '');
      expect(`${name} ${told.exec(text)?.[0] ?? ''}`).toBe(`${name} `);
    }
    // What is looked for can be found: the tool names itself in there.
    for (const pdf of ['deck.pdf', 'handout.pdf', 'script.pdf']) {
      expect(unpacked(first.get(pdf) ?? Buffer.of())).toMatch(/factdeck \d/);
    }
  });
});
