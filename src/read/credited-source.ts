/** Who is credited in a data package, as it may be written → a source that is called something. Pure. */
import type { Source } from '../model/dataset.ts';

export function sourceOf(credit: {
  title?: string | undefined;
  name?: string | undefined;
  path?: string | undefined;
  version?: string | undefined;
}): Source {
  return {
    title: credit.title ?? credit.name ?? credit.path ?? '',
    ...(credit.path !== undefined && { path: credit.path }),
    ...(credit.version !== undefined && { version: credit.version }),
  };
}
