import type { PropsWithChildren } from 'react'

export type CallProps = PropsWithChildren<{
  /** As it is printed; what is no number is left out when it is dialled. */
  phone: string
  /** primary: the thing to do · quiet: beside it · danger: somebody is in danger · link: in a line of text. */
  kind?: 'primary' | 'quiet' | 'danger' | 'link'
  /** Spoken instead of the content. */
  label?: string
  className?: string
}>

/** The number to dial: without blanks and dashes, and without what follows an extension's sign (转 801). */
export const dialled = (phone: string): string =>
  (/\+?\d[\d\s()（）–—－-]*/.exec(phone.normalize('NFKC'))?.[0] ?? '').replace(/[^\d+]/g, '')
