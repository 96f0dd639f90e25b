/** What all decks of a run are made with: the world outside, the tool's own files, its fonts, what earlier runs kept. */
import { warning, type Diagnostic, type Outcome } from '../diagnostics/diagnostic.ts';
import { loadFonts, type Fonts } from '../fonts/load-fonts.ts';
import type { Host, Kept } from '../host/host.ts';
import { openPageScripts } from '../host/page-scripts.ts';
import { loadToolFiles, type ToolFiles } from '../host/tool-files.ts';
import type { PageScript } from '../model/in-page.ts';
import { compileDiagrams, compileTemplates, type Templates } from '../render/compile-templates.ts';
import type { Progress } from './options.ts';

export interface Workshop {
  readonly host: Host;
  readonly tool: ToolFiles;
  readonly pageScript: PageScript;
  readonly templates: Outcome<Templates>;
  readonly diagrams: ReturnType<typeof compileDiagrams>;
  readonly fonts: Fonts;
  readonly kept: Kept;
  /** Told once for all decks. */
  readonly diagnostics: readonly Diagnostic[];
}

export type Run = Workshop & { readonly progress: Progress };

/** @param cache as `--cache` names it */
export async function openWorkshop(host: Host, cache?: string): Promise<Workshop> {
  const { files, root } = host.tool;
  const [tool, fonts, kept] = await Promise.all([
    loadToolFiles(files, root),
    loadFonts(files.readBytes),
    host.openKept(cache),
  ]);
  const pageScript = openPageScripts(files, root, kept.cache);
  const templates = compileTemplates(tool.templates);
  const diagrams = compileDiagrams(tool.templates);
  const diagnostics = [
    ...templates.diagnostics,
    ...(kept.refused ? [warning('cache-refused', kept.refused)] : []),
  ];
  return { host, tool, pageScript, templates, diagrams, fonts, kept, diagnostics };
}
