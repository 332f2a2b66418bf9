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

/** How places lie in each other. */
export interface Places {
  /** Whether the one area is the other, or lies in it. */
  contains(outer: string, inner: string): boolean
  /** The zone (开发区) whose units act for an area today. */
  zoneOf(area: string): { id: string } | undefined
}

/** The county of a county organ: housing@371502 is one of 371502. */
const countyOfUnit = (unit: string): string | undefined => unit.split('@')[1]

/** Who sits at the desk of a county or a zone looks after what lies below it, town and organ alike. */
function isUnder(desk: string, unit: string | undefined): boolean {
  const place = desk.startsWith('desk@') ? countyOfUnit(desk) : undefined
  return place !== undefined && unit !== undefined && (countyOfUnit(unit)?.startsWith(place) ?? false)
}

/** A village or town is looked after with the unit it lies under: its county's or its zone's desk, and its town. */
function liesUnder(unit: string, area: string | undefined, { contains, zoneOf }: Places): boolean {
  const [own = '', place] = unit.split('@')
  if (area === undefined || place === undefined) return false
  const zone = zoneOf(area)?.id
  if (own === 'desk') return zone === undefined ? contains(place, area) : zone === place
  if (own === 'town') return zone === undefined && contains(place, area)
  // A town that works under a zone: town-371502008@economic-development-zone.
  return own.startsWith('town-') && zone === place && contains(own.slice('town-'.length), area)
}

/**
 * 管理员 of the city, of a county or town with what lies in it, or of one unit: whether this account is theirs to look after.
 * Who sits at the city's own desk is looked after by an administrator of the city alone, and no citizen by anybody.
 */
export function administers(administrator: Seat, one: Seat, places: Places): boolean {
  if (administrator.role !== 'administrator' || one.role === 'citizen') return false
  const { department } = administrator
  if (department !== undefined)
    return (
      one.department === department || isUnder(department, one.department) || liesUnder(department, one.area, places)
    )
  if (administrator.area === undefined) return true
  const place = one.area ?? (one.department === undefined ? undefined : countyOfUnit(one.department))
  return place !== undefined && places.contains(administrator.area, place)
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
