/** `factdeck new`: a workbook, pasted text or a package → a deck's folder that builds. */
import type { Decision } from '../import/decisions.ts';
import type { Table } from '../import/propose.ts';
import { languageCodes } from '../languages/codes.ts';
import { languageOf } from '../languages/index.ts';
import { defineCommand, exit, oneOf, UsageError, type Call, type Exit } from './command.ts';
import { openBooks } from './open-books.ts';

interface Values {
  readonly from?: string[] | undefined;
  readonly language?: string | undefined;
  readonly encoding?: string | undefined;
  readonly edition?: string | undefined;
  readonly yes?: boolean | undefined;
  readonly cache?: string | undefined;
}

export const newCommand = defineCommand({
  name: 'new',
  options: {
    from: { type: 'string', multiple: true },
    example: { type: 'string' },
    language: { type: 'string' },
    encoding: { type: 'string' },
    edition: { type: 'string' },
    yes: { type: 'boolean' },
  },
  run: async (call) => {
    const [{ nodeHost }, { exampleFiles, exampleNames }] = await Promise.all([
      import('../host/node.ts'),
      import('../usecases/examples.ts'),
    ]);
    const { told } = languageOf(call.speech).door;
    const [name, ...more] = call.args;
    if (name === undefined) throw new UsageError(told.nameNeeded);
    if (!/^[a-z0-9][a-z0-9-]{0,60}$/.test(name)) throw new UsageError(told.badName(name));
    const folder = `data/${name}`;
    if ((await nodeHost.list(folder)).length > 0) throw new UsageError(told.exists(folder));
    const { example } = call.values;
    const from = [...(call.values.from ?? []), ...more];
    if (example === undefined && from.length > 0) return makeDeck(call, name, folder, from);
    if (example === undefined) throw new UsageError(told.fromNeeded(exampleNames));
    const asked = oneOf('example', example, exampleNames, call.words);
    await write(call, await exampleFiles(nodeHost, asked, folder));
    call.err(`${told.next(name)}\n`);
    return exit.done;
  },
});

async function makeDeck(
  call: Call<Values>,
  name: string,
  folder: string,
  from: readonly string[],
): Promise<Exit> {
  const [{ nodeHost }, { propose }, setting, { newDeck }] = await Promise.all([
    import('../host/node.ts'),
    import('../import/propose.ts'),
    import('../import/setting.ts'),
    import('../usecases/new-deck.ts'),
  ]);
  const { told } = languageOf(call.speech).door;
  const books = await openBooks(call, from, name);
  if (!books) return exit.deck;
  const asked = call.values.language;
  const language =
    asked === undefined
      ? setting.languageOfBooks(books, call.speech)
      : oneOf('language', asked, languageCodes, call.words);
  const { tables, title = name, decisions: taken } = propose(books, language);
  if (tables.length === 0) {
    call.err(`${told.nothing}\n`);
    return exit.deck;
  }
  const edition = setting.editionOf(tables, call.values.edition, call.today());
  const decisions = [...taken, ...edition.decisions];
  await show(call, tables, decisions);
  if (!(await isAgreed(call))) {
    call.err(`${told.left}\n`);
    return exit.done;
  }
  const sources = await setting.hashFiles(nodeHost, books);
  const made = await newDeck(
    { name, folder, title, language, edition: edition.code, tables, decisions, sources },
    nodeHost,
    call.values.cache,
  );
  await write(call, made.files);
  call.err(`${told.written(folder, made.slides, made.errors.length)}\n${told.next(name)}\n`);
  return made.errors.length > 0 ? exit.deck : exit.done;
}

async function show(
  call: Call<Values>,
  tables: readonly Table[],
  decisions: readonly Decision[],
): Promise<void> {
  const [{ isDoubt }, { wordDecision }] = await Promise.all([
    import('../import/decisions.ts'),
    import('../import/word-decision.ts'),
  ]);
  const { told } = languageOf(call.speech).door;
  for (const { name, keys, fields, source } of tables) {
    const at = [source.file, source.sheet, source.range].filter((part) => part !== '').join(' ');
    call.err(`${told.table(name, keys.length, fields.length, at)}\n`);
  }
  const list = (title: string, some: readonly Decision[]): void => {
    if (some.length === 0) return;
    call.err(`\n${title}:\n`);
    const lines = some.map((one) => `  ${one.at}: ${wordDecision(one, call.speech)}`);
    for (const line of new Set(lines)) call.err(`${line}\n`);
  };
  list(
    told.decisions,
    decisions.filter((one) => !isDoubt(one)),
  );
  list(told.doubts, decisions.filter(isDoubt));
}

/** Where nobody can answer, what was told is taken. */
async function isAgreed(call: Call<Values>): Promise<boolean> {
  if (call.values.yes === true) return true;
  const { told } = languageOf(call.speech).door;
  const answer = await call.ask(`\n${told.agree}`);
  return answer === undefined || told.yes.test(answer.trim());
}

/** The deck's files, and what stands beside it: schemas for editors, what git leaves out. */
async function write(
  call: Call<unknown>,
  files: ReadonlyMap<string, string | Uint8Array>,
): Promise<void> {
  const [{ nodeHost }, { ignoreFile }, { jsonSchemas }] = await Promise.all([
    import('../host/node.ts'),
    import('../import/setting.ts'),
    import('../schemas/json-schemas.ts'),
  ]);
  const schemas = Object.entries(jsonSchemas()).map(
    ([name, json]) => [`schemas/${name}`, `${JSON.stringify(json, null, 2)}\n`] as const,
  );
  await nodeHost.write(new Map([...files, ...schemas, ...(await ignoreFile(nodeHost))]));
  for (const path of files.keys()) call.out(`${path}\n`);
}
