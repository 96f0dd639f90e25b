/** A made-up language whose every word is marked: all that the tool shows in it is marked, so nothing is said outside the languages. */
import { execFile } from 'node:child_process';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isMap, isSeq, parseDocument, visit } from 'yaml';
import { possibleReadings, tableEncodings } from '../../src/read/guess-encoding.ts';
import { code, copyWithLanguage, insertions, root } from './made-up/copy.ts';
import type { Shown, Showing } from './made-up/show.ts';
import { marked } from './made-up/translate.ts';
import { unmarkedIn, wordsOf } from './made-up/unmarked.ts';

/** Words that are the same in every language, or that an author types so in any. */
const neutral: ReadonlySet<string> = new Set([
  ...['factdeck', 'Node', 'FACTDECK', 'BROWSER', 'CACHE'], // names of programs and of what they are told
  ...['Noto', 'Sans', 'Chrome', 'Edge', 'Chromium'],
  ...['USD', 'JPY', 'EUR'], // units by their codes
  ...['Shift', 'JIS', 'UTF', 'YAML', ...tableEncodings.flatMap(wordsOf)],
  // What is written into cells and descriptors: words of `reading`, which is English's here.
  ...['undisclosed', 'missingValues', 'thousand', 'million', 'billion'],
]);

let tree = '';
let showing: Showing = { shown: [], keys: [] };
/** Of a folder, what its author wrote. */
const written = new Map<string, ReadonlySet<string>>();

beforeAll(async () => {
  tree = await copyWithLanguage();
  const { stdout } = await inCopy('tests/languages/made-up/show.ts', code);
  showing = JSON.parse(stdout) as Showing;
  for (const folder of new Set(showing.shown.flatMap((s) => s.own))) {
    written.set(folder, await wordsIn(folder, new Set(showing.keys)));
  }
  // Every deck is built and every mistake made: more than five minutes where the machine is busy.
}, 900_000);
afterAll(() => rm(tree, { recursive: true, force: true }));

function inCopy(...args: string[]) {
  const { PATH, FACTDECK_CACHE } = process.env;
  // No browser is needed, and none is looked for in vain.
  const env = { PATH, FACTDECK_CACHE, LANG: 'C.UTF-8' };
  return promisify(execFile)(process.execPath, args, { cwd: tree, env, maxBuffer: 2 ** 28 });
}

/** Words of names of files, and of CSV; of YAML its texts, and keys that are the author's own names. */
async function wordsIn(folder: string, keys: ReadonlySet<string>): Promise<Set<string>> {
  const entries = await readdir(join(tree, folder), { recursive: true, withFileTypes: true });
  const words = new Set<string>();
  for (const entry of entries.filter((e) => e.isFile() && !e.name.startsWith('expected.'))) {
    const bytes = await readFile(join(entry.parentPath, entry.name));
    const texts = [bytes.toString(), ...possibleReadings(bytes).map((r) => r.text)];
    const own = texts.flatMap((t) => (entry.name.endsWith('.yaml') ? textsOfYaml(t, keys) : [t]));
    const path = relative(tree, join(entry.parentPath, entry.name));
    for (const word of [path, ...own].flatMap(wordsOf)) words.add(word);
  }
  return words;
}

function textsOfYaml(source: string, keys: ReadonlySet<string>): string[] {
  const document = parseDocument(source, { logLevel: 'silent' });
  // A mistake of the file itself: nobody knows what in it is a key.
  if (document.errors.length > 0 || !(isMap(document.contents) || isSeq(document.contents))) {
    return [source];
  }
  const texts: string[] = [];
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' || !keys.has(String(node.value))) texts.push(String(node.value));
    },
  });
  return texts;
}

const none: ReadonlySet<string> = new Set();

/** What is quoted may be cut off within a word. */
function isWritten(word: string, words: ReadonlySet<string>, text: string): boolean {
  if (words.has(word)) return true;
  return text.includes(`${word}…`) && [...words].some((whole) => whole.startsWith(word));
}

/** Each word once, with the first place where it was seen. */
function unmarked(of: (shown: Shown) => boolean, known: ReadonlySet<string>): string[] {
  const found = new Map<string, string>();
  for (const shown of showing.shown.filter(of)) {
    const quoted = new Set(shown.quoted.flatMap(wordsOf));
    const isKnown = (word: string): boolean =>
      neutral.has(word) ||
      known.has(word) ||
      quoted.has(word) ||
      shown.own.some((folder) => isWritten(word, written.get(folder) ?? none, shown.text));
    for (const { word, where, line } of unmarkedIn(shown, isKnown)) {
      if (!found.has(word)) found.set(word, `${word} (${where}): ${line}`);
    }
  }
  return [...found.values()];
}

describe('a language is a folder, its code and a line: it says every word', () => {
  it('and nothing outside its folder has to change, but its code and a line', async () => {
    const compiler = {
      extends: join(root, 'tsconfig.json'),
      include: ['src'],
      compilerOptions: { incremental: false, tsBuildInfoFile: null },
    };
    await writeFile(join(tree, 'tsconfig.json'), JSON.stringify(compiler));
    const { stdout } = await inCopy('node_modules/typescript/bin/tsc', '--pretty', 'false').catch(
      (cause: unknown) => cause as { stdout: string },
    );
    expect(stdout).toBe('');
    for (const { file } of insertions) expect(file).toMatch(/^src\/languages\/\w+\.ts$/);
  });

  it('of pages, alternative texts, keys, notes, footers and papers', () => {
    const pages = showing.shown.filter((s) => s.is === 'page' && !s.where.endsWith('errata'));
    // index.html, presenter.html, deck.pdf, handout.pdf, script.pdf.
    expect(pages.length).toBe(5 * new Set(pages.map((s) => s.own[0])).size);
    for (const { text, where } of pages) expect(where + text).toContain(`<html lang="${code}">`);
    expect(unmarked((s) => s.is === 'page', none)).toEqual([]);
  });

  it('of what PDFs and facts.json say', () => {
    const isFile = ({ where }: Shown): boolean => /says of itself$|facts\.json$/.test(where);
    expect(says(isFile, marked('Handout'))).toBe(true);
    expect(unmarked(isFile, none)).toEqual([]);
  });

  it('of helps, and of what commands say', () => {
    const isCommand = ({ where }: Shown): boolean => where.startsWith('factdeck ');
    expect(says(isCommand, marked('Nothing changed.'))).toBe(true);
    expect(unmarked(isCommand, none)).toEqual([]);
  });

  it('of the first help, and of a command that there is not', async () => {
    const said = async (...args: string[]): Promise<string> => {
      const { stdout, stderr } = await inCopy('src/cli.ts', '--lang', code, ...args).catch(
        (cause: unknown) => cause as { stdout: string; stderr: string },
      );
      return stdout + stderr;
    };
    const text = (await said('--help')) + (await said('nowhere'));
    const shown = { is: 'text', where: 'factdeck', text, own: [], quoted: ['nowhere'] } as const;
    const known = new Set([...neutral, 'nowhere']);
    expect(unmarkedIn(shown, (word) => known.has(word))).toEqual([]);
    expect(text).toContain(marked('Usage'));
  });

  it('of every mistake', () => {
    const isReport = ({ where }: Shown): boolean => /^mistake |^example |: report$/.test(where);
    expect(says(isReport, marked('There is no'))).toBe(true);
    expect(unmarked(isReport, new Set(showing.keys.flatMap(wordsOf)))).toEqual([]);
  });
});

/** All is told in the made-up language: words of it are among them. */
function says(of: (shown: Shown) => boolean, words: string): boolean {
  return showing.shown.filter(of).some(({ text }) => text.includes(words));
}
