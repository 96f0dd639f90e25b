/** Elements of the page that the tool itself has written. */

/** @throws where the page has none: it is not one of ours */
export function elementOf(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found;
}

/** The element that an event was meant for, or what it stands in. */
export function targetOf(event: Event, selector: string): Element | null {
  return event.target instanceof Element ? event.target.closest(selector) : null;
}

/** In a field: keys are letters there. */
export function isTyping(event: Event): boolean {
  const { target } = event;
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
