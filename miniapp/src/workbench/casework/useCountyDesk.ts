import { isCountyDesk } from '@shared/departments/units/unitTree'
import { useSession } from '../../platform/session'

/** The id of the desk of a county, for whoever sits at one: they hand out, and look, within their county. */
export const useCountyDesk = (): string | undefined =>
  useSession(({ person }) => (isCountyDesk(person?.department?.id) ? person?.department?.id : undefined))
