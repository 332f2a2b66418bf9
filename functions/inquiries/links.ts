import type { Inquiry } from '@shared/inquiries/case/inquiry'

/** The hashes of the events, oldest first; events from before there were hashes have an empty one. */
export const linksOf = ({ events }: Pick<Inquiry, 'events'>): { at: string; hash: string }[] =>
  events.map(({ at, hash = '' }) => ({ at, hash }))
