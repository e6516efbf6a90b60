import { barRule } from './bar-rule';

export const barProceduralDefault = barRule('procedural-default', 'warning', 'The ground is likely defaulted, and neither cause and prejudice nor innocence is pleaded.');
