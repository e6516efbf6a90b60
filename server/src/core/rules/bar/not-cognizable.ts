import { barRule } from './bar-rule';

export const barNotCognizable = barRule('not-cognizable', 'error', 'The ground cannot be raised in this avenue.');
