/** A theme says what shape a slide has: every deck stands on every page, and nothing has to be written anew. */
import { expect, it } from 'vitest';
import { prepareDecks } from '../../src/build.ts';
import { pageFormats } from '../../src/model/page.ts';
import { openWorkshop } from '../../src/run/workshop.ts';
import { hostWithThemes } from './random-themes.ts';

const decks = ['gallery', 'japanese-llm', 'quarterly-review', 'strommix'];
const formats = Object.keys(pageFormats).filter((format) => format !== '16:9');

it.each(formats.flatMap((page) => decks.map((deck) => ({ page, deck }))))(
  '$deck stands on pages of $page',
  async ({ page, deck }) => {
    const host = hostWithThemes({ shaped: { extends: 'briefing', name: 'shaped', page } });
    const workshop = openWorkshop(host);
    const { prepared, diagnostics } = await prepareDecks([deck], { theme: 'shaped' }, workshop);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(prepared[0]?.plan.page.format).toBe(page);
  },
);
