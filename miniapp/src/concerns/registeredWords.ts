import { dayAndTime } from '../platform/dates'

/** 「12月2日 09:00登记」; with when it was found, from which its hours are counted, where that was before. */
export const registeredWords = ({
  foundAt,
  registeredAt,
}: {
  foundAt?: string | undefined
  registeredAt: string
}): string => `${foundAt ? `${dayAndTime(foundAt)}发现，` : ''}${dayAndTime(registeredAt)}登记`
