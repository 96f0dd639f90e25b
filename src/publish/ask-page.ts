/** An opened page → what its own script (page/print.ts) does in it. */
import type { Page } from 'puppeteer';
import type { PrintWork } from '../model/in-page.ts';

export async function askPage<Name extends keyof PrintWork>(
  page: Page,
  name: Name,
  ...given: Parameters<PrintWork[Name]>
): Promise<Awaited<ReturnType<PrintWork[Name]>>> {
  type Work = (...given: readonly unknown[]) => ReturnType<PrintWork[Name]>;
  return await page.evaluate(
    (work, all) => {
      const works = Reflect.get(globalThis, 'factdeckPrint') as PrintWork;
      return (works[work] as Work)(...all);
    },
    name,
    given,
  );
}
