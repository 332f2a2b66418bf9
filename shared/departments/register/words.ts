/** What a unit in the register is. */
export const unitKinds = ['department', 'county', 'zone', 'organ', 'town'] as const
export type UnitKind = (typeof unitKinds)[number]

export const unitKindNames: Record<UnitKind, string> = {
  department: '市级单位',
  county: '县（市、区）分办台',
  zone: '开发区分办台',
  organ: '部门',
  town: '乡镇（街道）',
}

/** What is done to a unit, as its record says. */
export const unitActNames = {
  found: '接着装入的名单记起',
  opened: '设立',
  changed: '修改',
  jurisdiction: '调整辖区',
  dutyGiven: '划转职责',
  dutyKept: '不划转职责',
  retired: '撤并',
  restored: '恢复',
} as const

/** So many lines of the record are shown at most, the newest. */
export const mostUnitActs = 300

/** How long each line about a unit may be. */
export const unitSizes = {
  name: { least: 3, most: 40 },
  alias: { least: 2, most: 40 },
  duty: { least: 4, most: 200 },
  phone: { least: 3, most: 40 },
  hours: { least: 2, most: 80 },
  address: { least: 2, most: 120 },
  place: { least: 2, most: 30 },
  code: { least: 6, most: 9 },
  law: { least: 4, most: 80 },
}
export const mostAliases = 8
export const mostDuties = 12
/** Statutes that a department of the city carries out, and organs below it that do its work under names of their own. */
export const mostLaws = 30
export const mostOrgans = 20

/** Whether counties take part in what a department of the city does. */
export const countyParts = ['named', 'city'] as const
export const countyPartNames: Record<(typeof countyParts)[number], string> = {
  named: '县里有对口的部门',
  city: '只由市里办',
}

/** Of a place that a zone had before anybody wrote down since when. */
export const beforeWritten = '2000-01-01' as const
/** How many places a zone's units act for. */
export const mostActedFor = 100
