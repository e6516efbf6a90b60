import { barRule } from './bar-rule';

export const barWrongForum = barRule('wrong-forum', 'warning', 'The ground belongs in another avenue, which is named.');
