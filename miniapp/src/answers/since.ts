import { fullDay } from '../platform/dates'

/**
 * Since when a version applies: 自 2019年5月15日起施行. An amended law often states only the day of its first version;
 * then all that is known is the day of this version, and no more is said.
 */
export const since = ({
  effectiveFrom,
  versionDate,
}: {
  effectiveFrom: string
  versionDate?: string | undefined
}): string => (versionDate === effectiveFrom ? `${fullDay(effectiveFrom)}的版本` : `自 ${fullDay(effectiveFrom)}起施行`)
