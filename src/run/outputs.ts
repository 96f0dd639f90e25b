/** A prepared deck → all that is published of it: documents, papers, the list of its figures, what its PDFs carry. */
import type { Cache } from '../model/cache.ts';
import { outputFormats, type Format } from '../model/formats.ts';
import type { PaperDocument } from '../model/pages.ts';
import { fontFiles } from '../fonts/load-fonts.ts';
import type { Publishable } from '../publish/publish-deck.ts';
import { countBases } from '../model/text-basis.ts';
import { hashOf } from '../host/sets/set-record.ts';
import { attachmentsOf } from '../render/attachments.ts';
import { alwaysUsed, renderSet } from '../render/documents.ts';
import { renderFacts } from '../render/facts.ts';
import { handoutWords, renderHandout } from '../render/handout.ts';
import { renderScript, scriptWords } from '../render/script.ts';
import { cutFonts, embedFonts } from './embed-fonts.ts';
import type { Prepared } from './prepared.ts';

export async function outputsOf(
  deck: Prepared,
  formats: readonly Format[],
  cache: Cache,
): Promise<Publishable> {
  const { plan, parts, sources, name, theme, inputs } = deck;
  const fonts = await embedFonts(parts, deck.fonts, cache);
  const { documents, print } = await renderSet(parts, fonts, formats);
  const papers = await renderPapers(deck, formats, cache);
  const facts = renderFacts(plan, parts.slides, (file) => {
    const content = inputs.get(file);
    const own = file.startsWith(`${sources.folder}/`)
      ? file.slice(sources.folder.length + 1)
      : file;
    return content === undefined ? undefined : [own, hashOf(content)];
  });
  const attachments = attachmentsOf(sources.deck.attach, facts, plan, sources.dataset);
  return {
    name,
    path: sources.folder,
    documents: new Map([...documents, ['facts.json', facts]]),
    print: { ...print, attachments },
    // The speaker's script is not for readers: they look nothing up in it.
    papers: papers.map((p) => (p.file === outputFormats.handout.file ? { ...p, attachments } : p)),
    date: plan.edition.from,
    edition: plan.edition.code,
    sentences: countBases(plan.sentences),
    theme,
    seconds: sources.deck.limits.seconds,
    inputs,
    fonts: fontFiles(deck.fonts),
  };
}

/** The documents on paper that were asked for, with fonts of their own: what is asked for beside it changes no file. */
async function renderPapers(
  { plan, parts, handout, fonts }: Prepared,
  formats: readonly Format[],
  cache: Cache,
): Promise<PaperDocument[]> {
  const makers: { words: string; make: (font: string) => PaperDocument }[] = [];
  if (formats.includes('handout')) {
    const { slides, css } = await handout();
    makers.push({
      words: handoutWords(plan, slides),
      make: (font) => renderHandout(plan, slides, [css, font]),
    });
  }
  if (formats.includes('script')) {
    makers.push({
      words: scriptWords(plan, parts.slides),
      make: (font) => renderScript(plan, parts.slides, [parts.css, font]),
    });
  }
  return Promise.all(
    makers.map(async ({ words, make }) =>
      make((await cutFonts(words + alwaysUsed, fonts, cache)).print),
    ),
  );
}
