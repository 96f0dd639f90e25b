/** Files named on the command line, or what is piped into it → their sheets; what cannot be read is told. */
import type { Book, Refusal } from '../import/grid.ts';
import { languageOf } from '../languages/index.ts';
import type { Call } from './command.ts';

/** undefined: one of them cannot be read, which has been told. */
export async function openBooks(
  call: Call<{ readonly encoding?: string | undefined }>,
  from: readonly string[],
  name: string,
): Promise<readonly Book[] | undefined> {
  const [{ nodeHost }, { openBytes, openSource }] = await Promise.all([
    import('../host/node.ts'),
    import('../import/open-source.ts'),
  ]);
  const { encoding } = call.values;
  const opened: (Book | Refusal)[] = [];
  for (const path of from) {
    if (path === '-') opened.push(await openBytes(`${name}.txt`, await call.input(), encoding));
    else opened.push(...(await openSource(nodeHost, path.replaceAll('\\', '/'), encoding)));
  }
  return readable(call, opened);
}

/** undefined: one of them cannot be read, which is told here. */
export async function readable(
  { speech, err }: Call<unknown>,
  opened: readonly (Book | Refusal)[],
): Promise<readonly Book[] | undefined> {
  const { isRefusal } = await import('../import/grid.ts');
  const { refused } = languageOf(speech).door;
  const refusals = opened.filter(isRefusal);
  for (const { refused: code, file, detail } of refusals) err(`${refused[code](file, detail)}\n`);
  return refusals.length > 0 ? undefined : opened.filter((one): one is Book => !isRefusal(one));
}
