/** Characters after which something may be offered unasked. */
export const TRIGGERS: readonly string[] = [':', ' ', '-', '#', '/', '[', '{', ',', '§', '.'];
