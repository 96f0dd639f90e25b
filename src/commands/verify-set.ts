/** `factdeck verify DIR`: is a set on disk still what its build wrote? */
import { exit, type Call, type Exit } from './command.ts';

const says = {
  en: {
    none: (folder: string) => `${folder} has no build.json of a build, so nothing can be verified.`,
    same: (folder: string, files: number) => `${folder}: ${files} files, all as they were built`,
    changed: 'changed since it was built',
    missing: 'missing',
    added: 'not from the build',
  },
  ja: {
    none: (folder: string) => `${folder} にビルドの build.json がないため、何も確かめられません。`,
    same: (folder: string, files: number) =>
      `${folder}: ${files} 個のファイルはすべてビルドしたときのままです`,
    changed: 'ビルドのあとで変わっています',
    missing: 'ありません',
    added: 'ビルドの出力ではありません',
  },
};

export async function verifyFolder(
  { values, out, err, speech }: Call<{ readonly json?: boolean | undefined }>,
  folder: string,
): Promise<Exit> {
  const { verifySet } = await import('../publish/verify-set.ts');
  const found = await verifySet(folder);
  const words = says[speech];
  const problems = [...found.changed, ...found.missing, ...found.added].length;
  const isWell = found.isSet && problems === 0;
  if (values.json === true) out(`${JSON.stringify({ ok: isWell, ...found }, null, 2)}\n`);
  else if (!found.isSet) err(`factdeck: ${words.none(folder)}\n`);
  else if (isWell) out(`${words.same(folder, found.files)}\n`);
  else {
    for (const kind of ['changed', 'missing', 'added'] as const) {
      for (const name of found[kind]) out(`${folder}/${name}: ${words[kind]}\n`);
    }
  }
  return isWell ? exit.done : exit.deck;
}
