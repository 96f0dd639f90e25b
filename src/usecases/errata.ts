/** For copies already handed out: the deck as it is now and the edition that went out → errata.pdf and replace.pdf. */
import { hasErrors, type Diagnostic } from '../diagnostics/diagnostic.ts';
import { errataOf } from '../edition/errata.ts';
import type { Host } from '../host/host.ts';
import type { Changes } from '../model/changes.ts';
import type { Edition } from '../model/edition.ts';
import type { SlideHtml } from '../model/pages.ts';
import { planErrata } from '../plan/plan-errata.ts';
import { printPages } from '../publish/print-pages.ts';
import { renderSet } from '../render/documents.ts';
import { embedFonts } from '../run/embed-fonts.ts';
import type { Prepared } from '../run/prepared.ts';
import { version } from '../version.ts';

export interface WrittenErrata {
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface ErrataOptions {
  readonly host: Host;
  /** An existing folder, or one to be made. */
  readonly out: string;
  /** As `--cache` names it. */
  readonly cache: string | undefined;
}

export async function writeErrata(
  deck: Prepared,
  before: Edition,
  after: Edition,
  changes: Changes,
  { host, out, cache: asked }: ErrataOptions,
): Promise<WrittenErrata> {
  const { plan, parts, fonts } = deck;
  const kept = await host.openKept(asked);
  const rows = errataOf(changes, before, after);
  const pages = new Map(
    changes.slides.filter((s) => s.kind !== 'removed').map((s) => [s.id, s.page]),
  );
  const changed = parts.slides.filter((s) => pages.has(s.id));
  const of = { title: plan.shortTitle, edition: plan.edition.text, before: before.edition };
  const errata = deck.pages((fit) => planErrata(fit, rows, of));
  const documents: [string, readonly SlideHtml[], readonly string[]][] = [
    ['errata.pdf', errata, errata.map((_, i) => String(i + 1))],
    ...(changed.length > 0
      ? [
          ['replace.pdf', changed, changed.map((s) => String(pages.get(s.id) ?? ''))] as [
            string,
            readonly SlideHtml[],
            readonly string[],
          ],
        ]
      : []),
  ];
  const wanted = [];
  for (const [name, slides, labels] of documents) {
    const own = { ...parts, slides };
    const { print } = await renderSet(own, await embedFonts(own, fonts, kept.cache), []);
    wanted.push({ name, print, labels });
  }
  const date = new Date(`${plan.edition.from}T00:00:00Z`);
  const printed = await printPages(wanted, {
    date,
    producer: `factdeck ${version}`,
    kept,
    environment: host.environment,
    pageScript: parts.pageScript,
  });
  if (hasErrors(printed.diagnostics)) return { files: [], diagnostics: printed.diagnostics };
  const files = new Map([...printed.files].map(([name, bytes]) => [`${out}/${name}`, bytes]));
  await host.write(files);
  return { files: [...files.keys()], diagnostics: printed.diagnostics };
}
