/** Who puts the yearly report on applications together. */
export const reportWriters = ['officer', 'lead', 'dispatcher', 'supervisor'] as const
