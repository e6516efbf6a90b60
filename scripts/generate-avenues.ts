/** The pages under `docs/avenues`, made from the data of the avenues. */
import { AVENUES } from '../server/src/core/law/avenues/index';
import { avenueIndexPage, avenuePage } from '../server/src/core/law/avenues/render';
import type { GeneratedFile } from './generate';

/** One page for each avenue, and the list of them. */
export const avenuePages = (): readonly GeneratedFile[] => [
  { path: 'docs/avenues/README.md', content: avenueIndexPage(AVENUES) },
  ...AVENUES.map((avenue) => ({ path: `docs/avenues/${avenue.id}.md`, content: avenuePage(avenue) })),
];
