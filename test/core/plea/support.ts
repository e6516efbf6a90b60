/** A case file of YAML as the workspace parses it. */
import type { Filing } from '../../../server/src/core/filing/model';
import { parseFiling } from '../../../server/src/core/filing/parse-filing';

export const parseCaseText = (yaml: string): Filing => parseFiling(`---\n${yaml}\n---\n`);
