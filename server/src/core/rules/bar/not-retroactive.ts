import { barRule } from './bar-rule';

export const barNotRetroactive = barRule('not-retroactive', 'warning', 'The ground rests on a new rule that does not reach back.');
