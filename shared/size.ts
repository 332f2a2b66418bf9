/** How many characters a field takes: `least` once trimmed, `most` as typed. */
export interface Size {
  least: number
  most: number
}

/** Whether what was typed is long enough to be sent. */
export const longEnough = (typed: string, { least }: Pick<Size, 'least'>): boolean => typed.trim().length >= least
