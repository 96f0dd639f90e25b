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
  const [{ nodeHost }, { isRefusal }, { openBytes, openSource }] = await Promise.all([
    import('../host/node.ts'),
    import('../import/grid.ts'),
    import('../import/open-source.ts'),
  ]);
  const { refused } = languageOf(call.speech).door;
  const { encoding } = call.values;
  const opened: (Book | Refusal)[] = [];
  for (const path of from) {
    if (path === '-') opened.push(await openBytes(`${name}.txt`, await call.input(), encoding));
    else opened.push(...(await openSource(nodeHost, path.replaceAll('\\', '/'), encoding)));
  }
  const refusals = opened.filter(isRefusal);
  for (const { refused: code, file, detail } of refusals)
    call.err(`${refused[code](file, detail)}\n`);
  return refusals.length > 0 ? undefined : opened.filter((one): one is Book => !isRefusal(one));
}
