import { message, type Outgoing, toStaff } from '../../outbox'
import type { Unit } from '../case/inquiry'

/** Who left which unit, by which line of the record of their account. */
interface Left {
  who: Unit
  line: number
  unit: Unit
}

/** Who was found to have left earlier, the unit of their cases, and the day ('YYYY-MM-DD') on which they went back. */
interface FoundLeft {
  who: Unit
  unit: Unit
  day: string
}

/**
 * Told once for all of them to whoever may take them and to the leads, who see to it that somebody does; under one id, so
 * that whoever is told for both hears it once. `at`: ISO instant.
 */
export const leftBehind = ({ who, line, unit }: Left, count: number, at: string): Outgoing[] =>
  backAtDesk({ id: `left#${who.id}#${line}`, who, unit, at }, count, '没有写明接手的人，')

/** The same of whoever left without their cases going back at once. */
export const foundBehind = ({ who, unit, day }: FoundLeft, count: number, at: string): Outgoing[] =>
  backAtDesk({ id: `left#${who.id}#${unit.id}#${day}`, who, unit, at }, count, '已经不在这个岗位的人手里不留办件，')

interface BackAtDesk {
  id: string
  who: Unit
  unit: Unit
  at: string
}

const backAtDesk = ({ id, who, unit, at }: BackAtDesk, count: number, why: string): Outgoing[] =>
  (['lead', 'officer'] as const).map((role) =>
    message({
      id,
      to: toStaff({ department: unit.id, role }),
      title: `${who.name}离岗，${count} 件放回待办`,
      text: `${why}请${role === 'lead' ? '安排人' : '接过去'}办。期限不变。`,
      about: { thing: 'queue' },
      at,
    }),
  )

/** Told to whoever signs in place of a lead where a unit has none any more. 代签. */
export const leftUnled = ({ who, line, unit }: Left, at: string): Outgoing =>
  message({
    id: `unled#${who.id}#${line}`,
    to: toStaff({ department: unit.id, role: 'lead' }),
    title: `${unit.name}没有审核人了`,
    text: `${who.name}离岗。在管理员设一位以前，那里等签发的办件由督查代签，知识卡和答复模板由市里的督查代签；文件、清理结论和年度报告要等新的审核人。`,
    about: { thing: 'queue' },
    at,
  })
