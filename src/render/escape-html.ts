/** Text → HTML in which it stands literally, in elements and in quoted attributes. */

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (c) => `&#${String(c.charCodeAt(0))};`);
}
