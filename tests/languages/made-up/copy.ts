/** A copy of the tree with one more language: a folder, its code, a line. */
import { cp, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { translated } from './translate.ts';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const code = 'qx';

/** What is read, not shown: the made-up language reads English. */
const read: ReadonlySet<string> = new Set([
  'reading.ts',
  'sentences.ts',
  'numerals.ts',
  'period-names.ts',
  'comparing-words.json',
  'clause-words.json',
  'fact-words.json',
]);

/** All that is written outside the language's own folder. */
export const insertions = [
  {
    file: 'src/languages/codes.ts',
    behind: "export const languageCodes = ['en',",
    text: ` '${code}',`,
  },
  {
    file: 'src/languages/index.ts',
    behind: "/index.ts';\n",
    text: `import { ${code} } from './${code}/index.ts';\n`,
  },
  {
    file: 'src/languages/index.ts',
    behind: 'const byCode: Readonly<Record<LanguageCode, Language>> = { en,',
    text: ` ${code},`,
  },
];

/** @returns its folder */
export async function copyWithLanguage(): Promise<string> {
  const tree = await mkdtemp(join(tmpdir(), 'factdeck-language-'));
  const parts = [
    'src',
    'templates',
    'themes',
    'data',
    'tests/deck.ts',
    'tests/mistakes',
    'tests/languages/made-up',
    'tests/languages/message-examples.ts',
    'package.json',
  ];
  for (const part of parts) await cp(join(root, part), join(tree, part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(tree, 'node_modules'), 'junction');
  await writeLanguage(join(tree, 'src/languages'));
  for (const { file, behind, text } of insertions) {
    const old = await readFile(join(tree, file), 'utf8');
    if (!old.includes(behind)) throw new Error(`${file} has no ${behind}`);
    await writeFile(join(tree, file), old.replace(behind, behind + text));
  }
  for (const folder of ['data', 'tests/mistakes']) await speakIn(join(tree, folder));
  return tree;
}

async function writeLanguage(languages: string): Promise<void> {
  const files = await readdir(join(languages, 'en'), { recursive: true });
  for (const file of files.filter((f) => /\.\w+$/.test(f) && !read.has(f))) {
    const target = join(languages, code, file);
    await mkdir(dirname(target), { recursive: true });
    const source = await readFile(join(languages, 'en', file), 'utf8');
    const own = translated(file, source, code);
    await writeFile(
      target,
      own.replace(/'\.\/(reading|sentences|period-names)\.ts'/g, "'../en/$1.ts'"),
    );
  }
}

/** Every deck in the new language. */
async function speakIn(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((f) => f.endsWith('.yaml'))) {
    const bytes = await readFile(join(folder, file));
    const text = bytes.toString('latin1');
    // What rests on words of another language is offered in theirs: the decks are told of, not held.
    const changed = text
      .replace(/^(language: )(?:en|ja|de)\b/m, `$1${code}`)
      .replace(/^strict: .*\n/m, '');
    if (changed !== text) await writeFile(join(folder, file), Buffer.from(changed, 'latin1'));
  }
}
