import { Problem } from '../../problem'
import type { Role } from '../role'
import { seatOf } from './words'

/** Where an account sits, as far as administration asks. */
export interface Seat {
  role: Role
  /** Id of a unit. */
  department?: string | undefined
  /** Area code. */
  area?: string | undefined
}

/** Whether the one area is the other, or lies in it. */
export type Within = (outer: string, inner: string) => boolean

/** The county of a county organ: housing@371502 is one of 371502. */
const countyOfUnit = (unit: string): string | undefined => unit.split('@')[1]

/** Who sits at the desk of a county or a zone looks after what lies below it, town and organ alike. */
function isUnder(desk: string, unit: string | undefined): boolean {
  const place = desk.startsWith('desk@') ? countyOfUnit(desk) : undefined
  return place !== undefined && unit !== undefined && (countyOfUnit(unit)?.startsWith(place) ?? false)
}

/**
 * 管理员 of the city, of a county or town with what lies in it, or of one unit: whether this account is theirs to look after.
 * Who sits at the city's own desk is looked after by an administrator of the city alone, and no citizen by anybody.
 */
export function administers(administrator: Seat, one: Seat, within: Within): boolean {
  if (administrator.role !== 'administrator' || one.role === 'citizen') return false
  const { department } = administrator
  if (department !== undefined) return one.department === department || isUnder(department, one.department)
  if (administrator.area === undefined) return true
  const place = one.area ?? (one.department === undefined ? undefined : countyOfUnit(one.department))
  return place !== undefined && within(administrator.area, place)
}

/** @throws Problem 'bad-input' for a role without the unit or place it works at, or with one that it has none of. */
export function requireSeat({ role, department, area }: Seat): void {
  if (role === 'citizen') throw new Problem('bad-input', '市民自己登录，不用开账号')
  const seat = seatOf[role]
  if (seat === 'department' && department === undefined) throw new Problem('bad-input', '经办和审核账号要写明责任单位')
  if (seat === 'any' && department !== undefined && area !== undefined)
    throw new Problem('bad-input', '管理员管一个单位，或者管一个地方，只写一样')
  if (seat === 'desk' && department !== undefined && !department.startsWith('desk@'))
    throw new Problem('bad-input', '编辑和督查设在市里，或者县（市、区）、开发区的分办台')
  if (seat === 'city' && department !== undefined) throw new Problem('bad-input', '分办设在市里，不写单位')
  if (seat !== 'any' && (seat === 'area') !== (area !== undefined))
    throw new Problem('bad-input', '村居经办账号要写明是哪个村、社区或乡镇，别的账号不写')
}
