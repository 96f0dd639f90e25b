/**
 * The script of a worker that all live pages share: a browser opens six connections to a server at most, and one held by
 * each page would leave none to load the seventh.
 */
import type { Told } from '../model/in-page.ts';

const ports = new Set<MessagePort>();
/** What a page is told when it comes. */
const standing = new Map<Told[0], string>();
const events = new EventSource('events');

function tell(...told: Told): void {
  for (const port of ports) port.postMessage(told);
}

function on(name: Told[0], take: (data: string) => void): void {
  events.addEventListener(name, (event) => {
    const data = (event as MessageEvent<string>).data;
    take(data);
    tell(name, data);
  });
}

on('version', (data) => {
  standing.delete('lost');
  standing.set('version', data);
});
on('told', (data) => {
  standing.set('told', data);
});
on('said', () => undefined);
on('deck', (data) => {
  standing.set('version', String((JSON.parse(data) as { version: number }).version));
});
events.addEventListener('error', () => {
  standing.set('lost', '');
  tell('lost', '');
});
self.addEventListener('connect', (event) => {
  const [port] = (event as MessageEvent).ports;
  if (!port) return;
  ports.add(port);
  for (const told of standing) port.postMessage(told);
});
