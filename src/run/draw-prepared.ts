/** A planned deck and its look → the deck with everything drawn. */
import { drawDeck, type DrawnDeck } from '../charts/draw-deck.ts';
import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import { deckBoxes } from '../fit/deck-boxes.ts';
import { fitFor } from '../fit/set-text.ts';
import { checkSlideGlyphs } from '../fonts/check-glyphs.ts';
import { fontKey, type Fonts } from '../fonts/load-fonts.ts';
import { chartTheme, loadHandoutLook, withClassification } from '../look/handout-look.ts';
import type { Look } from '../look/load-look.ts';
import type { DeckPlan } from '../model/plan.ts';
import type { Sources } from '../model/sources.ts';
import type { ChartTheme } from '../model/theme.ts';
import { deckParts } from '../render/deck-parts.ts';
import { renderSlides } from '../render/render-slides.ts';
import { version } from '../version.ts';
import type { Setting } from '../model/setting.ts';
import type { Prepared } from './prepared.ts';
import type { Run } from './workshop.ts';

export interface Planned {
  readonly name: string;
  readonly sources: Sources;
  readonly plan: DeckPlan;
  readonly look: Look;
  readonly fonts: Fonts;
  /** Its measure remembers what planning has measured. */
  readonly setting: Setting;
  /** Of the deck's folder: path → text, or bytes of a picture. */
  readonly inputs: ReadonlyMap<string, string | Uint8Array>;
}

export async function drawPrepared(
  { name, sources, plan, look, fonts, setting, inputs }: Planned,
  { host, tool, pageScript, templates, diagrams, kept, progress }: Run,
): Promise<Outcome<Prepared>> {
  const { seconds } = sources.deck.limits;
  const draw = (theme: ChartTheme): Promise<DrawnDeck> => {
    const { chartParts: parts } = tool;
    const font = { font: fontKey(fonts), measureText: setting.measure };
    const tools = { theme, parts, diagrams, ...font, cache: kept.cache };
    return drawDeck(plan, tools, (done) => {
      progress({ deck: name, stage: 'draw', done, of: plan.slides.length, seconds });
    });
  };
  const paper = await loadHandoutLook(host, plan, look, sources.locate(['handout', 'theme']));
  const drawn = await draw(look.theme.chart);
  const diagnostics: Diagnostic[] = [...paper.diagnostics, ...drawn.diagnostics];
  // Its mistakes are told once for all decks.
  if (!templates.value) return { diagnostics };
  const ready = templates.value;
  const slides = renderSlides(plan.slides, drawn.charts, ready, look.brand);
  diagnostics.push(...checkSlideGlyphs(fonts, plan, slides, inputs));
  // Where everything stands is decided once: the handout’s theme changes colours alone.
  const own = paper.value ?? look;
  const cssOf = (of: Look): string => of.theme.colours + look.theme.sizes + tool.baseCss;
  const { reveal } = tool;
  const made = { css: cssOf(look), reveal, pageScript, generator: `factdeck ${version}` };
  const value: Prepared = {
    name,
    sources,
    plan: withClassification(plan, look),
    parts: deckParts(plan, slides, made),
    handout: async () => ({
      slides:
        own === look
          ? slides
          : renderSlides(plan.slides, (await draw(chartTheme(own, look))).charts, ready, own.brand),
      css: cssOf(own),
    }),
    boxes: () => deckBoxes(name, plan, setting, look.theme.palette),
    pages: (make) =>
      renderSlides(
        make(fitFor(setting, plan.language, [], look.brand)),
        new Map(),
        ready,
        look.brand,
      ),
    fonts,
    theme: look.theme.name,
    // What the tool brings itself is told by its version.
    inputs: new Map([...inputs, ...[...look.files].filter(([p]) => !p.startsWith(host.tool.root))]),
  };
  return { value, diagnostics };
}
