/**
 * What presenter.html may be asked by its address and by messages, and by whom; all else is not heard. The address names a
 * slide (`#/id`), and in the frames of our own speaker view the three parameters that it writes. Reveal itself never sees
 * the query (reveal-scripts.ts), and takes messages of anybody: somebody else's window could turn the slides, or ask for
 * the notes. index.html takes neither parameters nor messages.
 */

/** The parameters of the address that are obeyed, by a frame of the speaker view alone. */
export const ownParameters = ['receiver', 'postMessageEvents', 'controls'] as const;

/** What the speaker view says to the presentation, and what it tells its previews to do. */
const messages = {
  types: ['connected', 'heartbeat', 'call'],
  calls: ['getSlidesAttributes', 'getConfig', 'getSlidePastCount'],
  methods: ['setState', 'next', 'triggerKey'],
  state: ['indexh', 'indexv', 'indexf', 'paused', 'overview'],
};

const [receiver, events, controls] = ownParameters;

/** A part of the presenter's script; runs before reveal starts. */
export const ownWindowsScript = `
  const asked = new URLSearchParams(location.search);
  const isOwn = (other) => {
    try {
      return other.location.origin === location.origin;
    } catch {
      return false;
    }
  };
  // Two files are strangers to a browser, even the same one twice: there a preview may be led on, and is told nothing.
  const isOnDisk = location.protocol === 'file:';
  const isPreview = parent !== window && asked.has('${receiver}') && (isOnDisk || isOwn(parent));
  const isShowing = isPreview && asked.get('${events}') === 'true';
  const hasControls = !isPreview || asked.get('${controls}') !== 'false';
  const known = ${JSON.stringify(messages)};
  // 'lead': what turns a preview's slides; 'talk': what is answered.
  const kindOf = (data) => {
    try {
      const { namespace, type, methodName, method, args } = JSON.parse(data);
      if (namespace === 'reveal-notes') {
        return known.types.includes(type) && (type !== 'call' || known.calls.includes(methodName)) ? 'talk' : '';
      }
      const isPlain = method !== 'setState' || Object.keys(args[0]).every((key) => known.state.includes(key));
      return known.methods.includes(method) && isPlain ? 'lead' : '';
    } catch {
      return '';
    }
  };
  window.addEventListener('message', (event) => {
    const kind = kindOf(event.data);
    const isFrom = isOwn(event.source) || (isOnDisk && isPreview && kind === 'lead');
    if (kind === '' || !isFrom) event.stopImmediatePropagation();
  }, true);
`;
