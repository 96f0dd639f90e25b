/** Keys `?` and F1: the list of keys. */
import { isTyping } from './elements.ts';

export function openHelp(): void {
  const help = document.querySelector<HTMLDialogElement>('#help');
  if (!help) return;
  document.getElementById('help-close')?.addEventListener('click', () => {
    help.close();
  });
  const onKey = (event: KeyboardEvent): void => {
    if (isTyping(event)) return;
    const asked = event.key === '?' || event.key === 'F1';
    if (!help.open && !asked) return;
    // While it is open no key does what it says.
    event.stopImmediatePropagation();
    if (!asked && event.key !== 'Escape') return;
    event.preventDefault();
    if (help.open) help.close();
    else help.showModal();
  };
  document.addEventListener('keydown', onKey, true);
}
