/** Names of the messages between window and host; the preload and the host agree on them here. */
export const CHANNELS = {
  call: 'phaseboard:call',
  pickFile: 'phaseboard:pick-file',
  takeFile: 'phaseboard:take-file',
  pickTarget: 'phaseboard:pick-target',
  pickFolder: 'phaseboard:pick-folder',
  deliver: 'phaseboard:deliver',
  tell: 'phaseboard:tell',
  event: 'phaseboard:event',
  /** The host asks whether the window may close now, and the page's answer. */
  mayClose: 'phaseboard:may-close',
} as const;
