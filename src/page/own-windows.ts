/**
 * What presenter.html may be asked by its address and by messages, and by whom; all else is not heard. The address names a
 * slide (`#/id`), and in the frames of our own speaker view the three parameters that it writes. Reveal itself never sees
 * the query (render/reveal-scripts.ts), and takes messages of anybody: somebody else's window could turn the slides, or ask
 * for the notes. index.html takes neither parameters nor messages.
 */

/** The parameters of the address that are obeyed, by a frame of the speaker view alone. */
export const ownParameters = ['receiver', 'postMessageEvents', 'controls'] as const;

/** What the speaker view says to the presentation, and what it tells its previews to do. */
const known = {
  types: ['connected', 'heartbeat', 'call'],
  calls: ['getSlidesAttributes', 'getConfig', 'getSlidePastCount'],
  methods: ['setState', 'next', 'triggerKey'],
  state: ['indexh', 'indexv', 'indexf', 'paused', 'overview'],
};

export interface OwnWindow {
  /** A frame of our own speaker view. */
  readonly isPreview: boolean;
  /** Of the two, the one that tells what happens in it. */
  readonly isShowing: boolean;
  readonly hasControls: boolean;
}

export function ownWindow(): OwnWindow {
  const asked = new URLSearchParams(location.search);
  const [receiver, events, controls] = ownParameters;
  const isPreview = parent !== window && asked.has(receiver) && (isOnDisk() || isOwn(parent));
  return {
    isPreview,
    isShowing: isPreview && asked.get(events) === 'true',
    hasControls: !isPreview || asked.get(controls) !== 'false',
  };
}

/** Messages of other windows go no further. */
export function hearOwnWindows(isPreview: boolean): void {
  const hear = (event: MessageEvent): void => {
    const kind = kindOf(event.data);
    const isFrom = isOwn(event.source) || (isOnDisk() && isPreview && kind === 'lead');
    if (kind === 'strange' || !isFrom) event.stopImmediatePropagation();
  };
  window.addEventListener('message', hear, true);
}

/** Two files are strangers to a browser, even the same one twice: there a preview may be led on, and is told nothing. */
function isOnDisk(): boolean {
  return location.protocol === 'file:';
}

function isOwn(other: MessageEventSource | null): boolean {
  try {
    // A window of somebody else's lets nobody look.
    return (other as Window).location.origin === location.origin;
  } catch {
    return false;
  }
}

interface Message {
  readonly namespace?: unknown;
  readonly type: string;
  readonly methodName: string;
  readonly method: string;
  readonly args: readonly [Readonly<Record<string, unknown>>];
}

/** `lead`: what turns a preview's slides; `talk`: what is answered. */
function kindOf(data: unknown): 'lead' | 'talk' | 'strange' {
  try {
    const { namespace, type, methodName, method, args } = JSON.parse(data as string) as Message;
    if (namespace === 'reveal-notes') {
      const isKnown = known.types.includes(type);
      return isKnown && (type !== 'call' || known.calls.includes(methodName)) ? 'talk' : 'strange';
    }
    const isPlain =
      method !== 'setState' || Object.keys(args[0]).every((key) => known.state.includes(key));
    return known.methods.includes(method) && isPlain ? 'lead' : 'strange';
  } catch {
    // It is none of reveal's.
    return 'strange';
  }
}
