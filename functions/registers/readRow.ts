import type { Unit } from '@shared/inquiries/case/inquiry'
import type { RegisterRow } from '@shared/inquiries/acts/registered'

/** A row whose department is still to be found, which takes time and is left until it is needed. */
export interface ReadRow extends Omit<RegisterRow, 'department' | 'reason'> {
  /** The department the register names, and how it does. */
  named: { unit: Unit; as: string } | undefined
}
