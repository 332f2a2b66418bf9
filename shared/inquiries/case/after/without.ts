import type { Inquiry } from '../inquiry'

/** Without what is over; fields that are absent stay absent. */
export const without = (one: Inquiry, ...over: readonly (keyof Inquiry)[]): Inquiry =>
  Object.fromEntries(
    Object.entries(one).filter(([field]) => !over.some((each) => each === field)),
  ) as unknown as Inquiry
