/** Who watches: those who register concerns. Nothing of it is public. */
export const analysts = ['dispatcher', 'editor', 'supervisor'] as const
