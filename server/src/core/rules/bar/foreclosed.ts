import { barRule } from './bar-rule';

export const barForeclosed = barRule('foreclosed', 'warning', 'The ground has been foreclosed by a decision or a statute.');
