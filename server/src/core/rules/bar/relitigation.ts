import { barRule } from './bar-rule';

export const barRelitigation = barRule('relitigation', 'warning', 'The ground was decided on appeal, and no intervening law is shown.');
