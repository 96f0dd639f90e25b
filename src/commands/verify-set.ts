/** `factdeck verify DIR`: is a set on disk still what its build wrote? */
import { exit, type Call, type Exit } from './command.ts';

export async function verifyFolder(
  { values, out, err, words: said }: Call<{ readonly json?: boolean | undefined }>,
  folder: string,
): Promise<Exit> {
  const { verifySet } = await import('../host/sets/verify-set.ts');
  const found = await verifySet(folder);
  const words = said.verifySet;
  const problems = [...found.changed, ...found.missing, ...found.added].length;
  const isWell = found.isSet && problems === 0;
  if (values.json === true) out(`${JSON.stringify({ ok: isWell, ...found }, null, 2)}\n`);
  else if (!found.isSet) err(`factdeck: ${words.none(folder)}\n`);
  else {
    if (isWell) out(`${words.well(folder, found.files)}\n`);
    for (const kind of ['changed', 'missing', 'added'] as const) {
      for (const name of found[kind]) out(`${folder}/${name}: ${words[kind]}\n`);
    }
    // Forty pictures of one build are one line.
    const earlier = found.earlier.map(({ file, same }) => {
      const name = file.replace(/\/.*$/, '/');
      return `${folder}/${name}: ${same ? words.same : words.earlier}\n`;
    });
    for (const line of new Set(earlier)) out(line);
  }
  return isWell ? exit.done : exit.deck;
}
