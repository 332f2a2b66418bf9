/** A share of fewer cases than this says more about chance than about work. */
export const fewestForShare = 5

/** The share to be shown, if there are enough cases for one. */
export const share = (count: number, of: number): { share?: number } =>
  of < fewestForShare ? {} : { share: count / of }
