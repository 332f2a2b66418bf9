import { message, type Outgoing, toStaff } from '../../outbox'
import type { Unit } from '../case/inquiry'

/** How many cases somebody left to the desk of their unit, by which line of the record of their account. */
export interface LeftBehind {
  who: Unit
  line: number
  unit: Unit
  count: number
}

/**
 * Told once for all of them to whoever may take them and to the leads, who see to it that somebody does; under one id, so
 * that whoever is told for both hears it once. `at`: ISO instant.
 */
export const leftBehind = ({ who, line, unit, count }: LeftBehind, at: string): Outgoing[] =>
  (['lead', 'officer'] as const).map((role) =>
    message({
      id: `left#${who.id}#${line}`,
      to: toStaff({ department: unit.id, role }),
      title: `${who.name}离岗，${count} 件放回待办`,
      text: `没有写明接手的人，请${role === 'lead' ? '安排人' : '接过去'}办。期限不变。`,
      about: { thing: 'queue' },
      at,
    }),
  )
