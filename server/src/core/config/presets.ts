/** Sets of severities for a whole practice. A preset says only where it departs from the rules' own severities. */
import type { Severity } from '../rules/rule';

export interface Preset {
  /** One sentence for the documentation. */
  readonly description: string;
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

export const PRESETS = {
  recommended: {
    description: 'Every rule with its own severity.',
    severities: {},
  },
  strict: {
    description: 'For the last check before filing: what a court sends back or the government answers first is an error.',
    severities: {
      'draft/placeholder': 'error', 'draft/stale-party': 'error', 'draft/overstatement': 'warning',
      'exhibit/missing-expected': 'error', 'exhibit/quote-not-found': 'error', 'exhibit/page-out-of-range': 'error',
      'form/signature': 'error', 'form/verification': 'error', 'form/service': 'error', 'form/caption': 'error',
      'length/over-limit': 'error', 'length/certificate': 'error',
      'packet/conflict': 'error', 'prejudice/missing': 'error', 'section/missing': 'error',
      'deadline/disputed': 'warning', 'case/missing-fact': 'warning',
      'lint/unknown-rule': 'error', 'lint/no-reason': 'error', 'lint/unused-disable': 'error',
    },
  },
  'pro-se': {
    description:
      'For papers that a prisoner writes without counsel, which are read liberally (Haines v. Kerner, 404 U.S. 519 (1972)): matters of style and form are notes; time limits, bars and oaths keep their weight.',
    severities: {
      'draft/overstatement': 'off', 'record/no-cite': 'info', 'citation/malformed': 'info', 'citation/dangling-id': 'info',
      'section/order': 'info', 'section/missing': 'info', 'form/caption': 'info', 'exhibit/not-searchable': 'off',
    },
  },
} as const satisfies Readonly<Record<string, Preset>>;

export type PresetId = keyof typeof PRESETS;

export const PRESET_IDS = Object.keys(PRESETS) as readonly PresetId[];

export const isPreset = (text: unknown): text is PresetId => typeof text === 'string' && Object.hasOwn(PRESETS, text);
