/** The folder of `templates/` and `themes/`, ending with `/`: two above `src/host/`, one above `dist/`. */
export const toolRoot = pathOf(
  new URL(import.meta.url.includes('/src/host/') ? '../../' : '../', import.meta.url),
);

/** On Windows `/C:/x` is `C:/x`. */
function pathOf(address: URL): string {
  return decodeURIComponent(address.pathname).replace(/^\/(?=[A-Za-z]:)/, '');
}
