/** English: common. */
export const common = {
  'app.name': 'Phaseboard',
  'scenario.current': 'Current state',
  'local.running': 'Phaseboard is running at {{url}}',
  'local.closed': 'Phaseboard has closed; everything is saved.',
  'local.portTaken': 'Port {{port}} is in use. Choose another with --port, or leave it out.',
} as const;
