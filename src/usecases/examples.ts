/** The decks that the tool brings to be changed: a name → where it stands. */
import type { Host } from '../host/host.ts';

const folders = { quarterly: 'data/quarterly-review', strommix: 'data/strommix' } as const;

export const exampleNames = Object.keys(folders) as (keyof typeof folders)[];

/** Its files, by the paths that they are to have. */
export async function exampleFiles(
  host: Host,
  example: keyof typeof folders,
  folder: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const { root, files } = host.tool;
  const from = `${root}${folders[example]}`;
  const names = (await files.list(from)).filter((name) => !name.endsWith('/'));
  const read = await Promise.all(
    names.map(async (name) => {
      const bytes = await files.readBytes(`${from}/${name}`);
      return bytes ? [[`${folder}/${name}`, bytes] as const] : [];
    }),
  );
  return new Map(read.flat());
}
