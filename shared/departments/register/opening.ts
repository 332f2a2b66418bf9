import type { AreaTree } from '../../areas/tree'
import { Problem } from '../../problem'
import type { Department } from '../department'
import type { UnitToOpen } from '../contractUnits'
import { deskUnit, townUnit } from '../units/unitTree'
import { openedId, requireCityDepartment } from './cityDepartment'
import type { KeptUnit } from './unit'
import { unitSizes } from './words'

interface Known {
  areas: Pick<AreaTree, 'get' | 'zone' | 'zoneOf' | 'zones'>
  departments: readonly Department[]
  /** Ids of the departments and zones there are or were. */
  taken: ReadonlySet<string>
  /** The city itself, 371500. */
  city: string
}

const wrong = (field: string, message: string) => new Problem('bad-input', message, [{ field, message }])

/**
 * 设立: a unit under its parent, with the place it came with where the list has none of that code.
 * @throws Problem 'bad-input' for a code that fits no parent, a place without a name, an organ without its work.
 */
export function openedUnit({ kind, place, placeName, zone, worksUnder, facts }: UnitToOpen, known: Known): KeptUnit {
  const { areas, departments, taken, city } = known
  switch (kind) {
    case 'department':
      requireCityDepartment(facts)
      return { unit: openedId(taken), kind, facts }
    case 'zone':
      if (!place) return newZone(placeName, facts, known)
      if (!areas.zone(place)) throw wrong('place', '没有这个开发区，请从列表里选')
      return { unit: `${deskUnit}@${place}`, kind, facts }
    case 'county': {
      if (!/^\d{6}$/.test(place) || !place.startsWith(city.slice(0, 4)) || place === city)
        throw wrong('place', `县（市、区）写六位行政区划代码，以 ${city.slice(0, 4)} 开头`)
      return { unit: `${deskUnit}@${place}`, kind, facts, ...madeAt(place, placeName, 'county', areas) }
    }
    case 'town': {
      if (!/^\d{9}$/.test(place)) throw wrong('place', '乡镇（街道）写九位行政区划代码')
      if (areas.get(place.slice(0, 6))?.level !== 'county')
        throw wrong('place', '代码的前六位要是一个县（市、区），先设立县（市、区）')
      if (zone !== undefined) {
        if (areas.zoneOf(place)?.id !== zone) throw wrong('place', '这个乡镇（街道）现在不在这个开发区的辖区里')
        return { unit: `${townUnit}-${place}@${zone}`, kind, facts }
      }
      return { unit: `${townUnit}@${place}`, kind, facts, ...madeAt(place, placeName, 'town', areas) }
    }
    case 'organ': {
      const there = areas.get(place)?.level === 'county' || areas.zone(place) !== undefined
      if (!there) throw wrong('place', '没有这个县（市、区）或开发区，请从列表里选')
      if (!departments.some(({ id }) => id === worksUnder)) throw wrong('worksUnder', '选这个部门对口的市级单位')
      return { unit: `${worksUnder}@${place}`, kind, facts }
    }
  }
}

/** A zone that was not there: it acts for no place until somebody writes its 辖区. */
function newZone(name: string | undefined, facts: KeptUnit['facts'], { taken, areas }: Known): KeptUnit {
  if (!name || name.length < unitSizes.place.least) throw wrong('placeName', '写明新开发区的名称')
  if (areas.zones.some((zone) => zone.name === name)) throw wrong('placeName', `已经有${name}了，从列表里选`)
  const code = openedId(taken)
  return { unit: `${deskUnit}@${code}`, kind: 'zone', facts, place: { code, name }, actsFor: [] }
}

/** The place of a new code; nothing where the list has it already. */
function madeAt(code: string, name: string | undefined, level: 'county' | 'town', areas: Known['areas']) {
  const there = areas.get(code)
  if (there && (there.level !== level || there.code !== code))
    throw wrong('place', `${code} 是${there.name}，换一个代码`)
  if (there) return {}
  if (!name || name.length < unitSizes.place.least) throw wrong('placeName', '这个代码不在行政区划里，写明地名')
  return { place: { code, name } }
}
