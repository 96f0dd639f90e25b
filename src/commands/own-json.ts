/** The tool's own JSON that is none: specs of presets and their shared parts lie open to be changed, and Node only names the file. */
import { renderReport } from '../diagnostics/report.ts';
import type { Files } from '../host/host.ts';
import type { LanguageName } from '../languages/codes.ts';
import { defaultLimits } from '../model/limits.ts';
import { scanJson } from '../read/scan-json.ts';

const parts = 'templates/charts/';
const presets = 'src/charts/presets/';

/**
 * All that is wrong in them, as a report; '' where nothing is.
 * @param root the folder of `templates/`, ending with `/`
 */
export async function brokenJson(
  host: Files,
  root: string,
  told: { readonly language: LanguageName; readonly colour: boolean },
): Promise<string> {
  const folders = (await host.list(root + presets)).filter((name) => name.endsWith('/'));
  const names = [
    ...(await host.list(root + parts)).map((name) => parts + name),
    ...folders.map((folder) => `${presets}${folder}spec.vl.json`),
  ];
  const texts = new Map<string, string>();
  for (const file of names) {
    const bytes = await host.readBytes(root + file);
    if (bytes) texts.set(file, new TextDecoder().decode(bytes));
  }
  const found = [...texts].flatMap(([file, text]) => {
    const scanned = scanJson(file, text, defaultLimits.nesting);
    return 'diagnostic' in scanned ? [scanned.diagnostic] : [];
  });
  return renderReport(found, { ...told, textOf: (file) => texts.get(file) });
}
