/** Hungarian: common. */
import type { common as en } from '../en/common.ts';

export const common: Record<keyof typeof en, string> = {
  'app.name': 'Phaseboard',
  'scenario.current': 'Jelenlegi állapot',
  'local.running': 'A Phaseboard itt fut: {{url}}',
  'local.closed': 'A Phaseboard bezárt; minden mentve van.',
  'local.portTaken': 'A(z) {{port}} port foglalt. Válasszon másikat a --port kapcsolóval, vagy hagyja el.',
};
