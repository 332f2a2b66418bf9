import type { About } from '@shared/outbox'

/** One message ready for one person. */
export interface Parcel {
  /** Unique for ever; the same id is the same parcel. */
  id: string
  /** Account of whom it goes to. */
  person: string
  title: string
  text: string
  about?: About | undefined
  /** In messages written before they named a thing: a page. */
  link?: string | undefined
  /** ISO instant. */
  sentAt: string
}

/** A way to people: the inbox of the mini-program today. */
export interface MessageChannel {
  /** Takes them all; what it took before stays as it is. Throws when it cannot say that all of them went. */
  carry(parcels: readonly Parcel[]): Promise<void>
}
